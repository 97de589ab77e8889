package app.envoi.press.check;

import static app.envoi.press.rule.FairCopies.copy;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.guideline.CallReader;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.rule.FairCopy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTests {
    private static final String HARBOUR = """
            journal: The Harbour Review
            guidelines:
              - quote: "Nothing under 12."
                excusable: true
                rules: [{type-size-at-least: 12}]
              - quote: "We pay."
                information: true
            """;

    private static String line(FairCopy copy, Excuse... excuses) throws CallUnreadable {
        Report report = new Checker().check(copy, CallReader.read("harbour", HARBOUR), new Excuses(List.of(excuses)));
        return ReportJson.line("my poems.docx", report);
    }

    @Test
    void aReportIsOneLineWithItsKeysInOrder() throws CallUnreadable {
        String line = line(
                copy().poem("Ferry", "small water").in("Arial", 9).line("tiny").build());

        assertThat(line)
                .doesNotContain("\n")
                .startsWith("{\"file\":\"my poems.docx\",\"call\":\"harbour\",\"verdict\":\"broken\","
                        + "\"pages\":{\"low\":1,\"high\":1,\"by\":\"layout\"},\"guidelines\":[{\"quote\":\"Nothing under 12.\","
                        + "\"strength\":\"must\",\"verdict\":\"broken\",\"rules\":[{\"rule\":\"type-size-at-least\",\"verdict\":\"broken\","
                        + "\"limit\":\"at least 12 pt\",\"measured\":\"smallest 9 pt\",\"findings\":[{\"page\":1,\"poem\":\"Ferry\","
                        + "\"line\":3,\"text\":\"tiny\",\"message\":")
                .contains("{\"quote\":\"We pay.\",\"strength\":\"must\",\"verdict\":\"information\",\"rules\":[]}")
                .contains("\"advice\":[");
    }

    @Test
    void anExcuseStandsAfterTheVerdict() throws CallUnreadable {
        String line = line(
                copy().poem("Ferry", 2).in("Arial", 9).line("tiny").build(),
                new Excuse("Nothing under 12.", "", "", "It fades."));

        assertThat(line).contains("\"verdict\":\"excused\",\"excuse\":\"It fades.\",\"rules\"");
    }

    @Test
    void aFileThatCannotBeReadHasOneSentence() {
        assertThat(ReportJson.error("a\"b.docx", "It is empty."))
                .isEqualTo("{\"file\":\"a\\\"b.docx\",\"error\":\"It is empty.\"}");
    }
}
