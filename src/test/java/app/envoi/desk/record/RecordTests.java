package app.envoi.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.piece.PieceId;
import app.envoi.desk.submission.Publication;
import app.envoi.desk.submission.Publications;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecordTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private static Sheet send(Map<String, String> fields) {
        return envoi.poet().submit(envoi.poet().open("/out/new"), "form[action=/out/new]", fields);
    }

    private static Sheet note(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("day", "2025-08-01", "journal", "North", "currency", "usd"));
        all.putAll(fields);
        return envoi.poet().submit(envoi.poet().open("/record"), "form#payment", all);
    }

    @Test
    void anAnswerStandsInItsYearAndWithItsJournal() {
        Sheet lark = send(Map.of("journal", "Lark", "titles", "Dawn\nNoon", "day", "2025-02-01"));
        envoi.poet()
                .submit(
                        envoi.poet().open(lark.path()),
                        "form[action$=/happened]",
                        Map.of("kind", "DECLINED", "pieces", "", "reply", "PERSONAL", "day", "2025-03-03"));
        Sheet record = envoi.poet().open("/record");
        assertThat(record.html()
                        .select("section:has(#paces-head) tr:contains(Lark) td")
                        .eachText())
                .containsExactly("1", "30", "30", "0", "–");
        assertThat(record.html()
                        .select("section:has(#years-head) tr:has(th:contains(2025)) td")
                        .get(3)
                        .text())
                .as("personal declines")
                .isEqualTo("2");
        assertThat(record.html().select("svg rect.personal")).isNotEmpty();
        assertThat(record.text()).as("the policy allows no style of its own").doesNotContain("style=");
    }

    @Test
    void feesAndPayMeetInTheLedger() {
        send(Map.of("journal", "Wren", "titles", "Dusk", "day", "2025-02-01", "fee", "3.50", "currency", "USD"));
        note(Map.of("amount", "50", "what", "=Dusk"));
        String ledger = envoi.poet().open("/record/exchange/ledger.csv").text();
        assertThat(ledger)
                .contains("2025-02-01,2025,fee,Wren,", ",3.50,,USD", "2025-08-01,2025,pay,North,'=Dusk,,50.00,USD");

        Sheet struck = envoi.poet().submit(envoi.poet().open("/record"), "form[action$=/struck]", Map.of());
        assertThat(struck.text()).contains("Struck out");
        assertThat(envoi.poet().open("/record/exchange/ledger.csv").text()).doesNotContain(",pay,");
        envoi.poet().submit(struck, "form:has(input[value=false])", Map.of());
        assertThat(envoi.poet().open("/record/exchange/ledger.csv").text()).contains(",pay,");
    }

    @Test
    void anAmountThatCannotBeKeptStaysOnThePage() {
        Sheet again = note(Map.of("amount", "lots", "what", "for a poem"));
        assertThat(again.html().select("#payment .trouble").eachText())
                .containsExactly("An amount such as 50 or 12.50.");
        assertThat(again.html().getElementById("amount").val()).isEqualTo("lots");
        assertThat(again.html().getElementById("what").val()).isEqualTo("for a poem");
        assertThat(again.html().select("#money details[open]")).hasSize(1);
    }

    @Test
    void publicationsGiveThanksAndSayWhenTheirRightsReturn() {
        send(Map.of("journal", "Finch", "titles", "Feather", "day", "2025-02-01"));
        long piece = Long.parseLong(envoi.poet()
                .open("/poems")
                .html()
                .selectFirst("a:contains(Feather)")
                .attr("href")
                .replaceAll("\\D", ""));
        envoi.part(Publications.class)
                .add(new Publication(
                        Publication.NEW,
                        new PieceId(piece),
                        "Feather",
                        "Finch, 12",
                        Optional.of(LocalDate.of(2025, 6, 1)),
                        "",
                        Optional.of(LocalDate.of(2125, 6, 1)),
                        Optional.empty()));
        Sheet record = envoi.poet().open("/record");
        assertThat(record.html().getElementById("acknowledgements").wholeText()).contains("Finch, 12: “Feather”");
        assertThat(record.html().select("section:has(#rights-head)").text()).contains("come back on 1 Jun 2125");
        assertThat(envoi.poet().open("/record/calendar").text()).contains("The rights of “Feather” come back");
    }
}
