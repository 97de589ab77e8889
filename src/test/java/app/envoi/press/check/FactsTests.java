package app.envoi.press.check;

import static app.envoi.press.rule.FairCopies.copy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTests {
    @Test
    void factsAreOneLineOfJson() {
        String line = Facts.of(copy().poem("Ferry", "small water")
                        .poem("Abacus", "one bead", "two beads")
                        .in("Arial", 9.5)
                        .line("tiny")
                        .header("running", 9)
                        .build())
                .line("a.docx");

        assertThat(line)
                .isEqualTo(
                        "{\"file\":\"a.docx\",\"format\":\"docx\",\"pages\":2,\"pagesLow\":2,\"pagesHigh\":2,\"pagesBy\":\"layout\","
                                + "\"words\":9,\"characters\":40,"
                                + "\"fonts\":[{\"family\":\"Times New Roman\",\"size\":12,\"characters\":36},"
                                + "{\"family\":\"Arial\",\"size\":9.5,\"characters\":4}],"
                                + "\"smallestSize\":9.5,\"otherSizes\":{\"header\":9},"
                                + "\"paragraphStarts\":[[1,0],[1,1],[2,2],[2,3],[2,4],[2,5]],"
                                + "\"poems\":[{\"title\":\"Ferry\",\"page\":1,\"pages\":1,\"startsPage\":true},"
                                + "{\"title\":\"Abacus\",\"page\":2,\"pages\":1,\"startsPage\":true}],"
                                + "\"unsupported\":[],\"notes\":[]}");
    }

    @Test
    void aFileWithoutTextHasNoSmallestSize() {
        assertThat(Facts.of(copy().empty(1).build()).line("a.docx"))
                .contains("\"words\":0,\"characters\":0,\"fonts\":[],\"otherSizes\":{}");
    }
}
