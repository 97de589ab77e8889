package app.envoi.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallFormsTests {
    private static final String HARBOUR = """
            # Ada typed this in.
            journal: The Harbour Review
            link: https://example.org/submit
            read-on: 2025-06-23
            guidelines:
              # the main thing
              - quote: "Send no more than six pages."
                rules: [{pages-at-most: 6}]
              - quote: We read with joy. # they do
                information: true
            """;

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @BeforeEach
    void aCallWrittenByHand() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), HARBOUR);
    }

    private static Path file() {
        return envoi.home().resolve("calls/harbour.yml");
    }

    private static Call harbour() throws Exception {
        return envoi.part(Calls.class).find("harbour").orElseThrow();
    }

    private static Visitor.Sheet guideline(String place) {
        return envoi.poet().open("/calls/harbour/guidelines/" + place);
    }

    private static Visitor.Sheet submit(Visitor.Sheet page, Map<String, String> fields) {
        return envoi.poet().submit(page, "main form[method=post]#guideline", fields);
    }

    private static Visitor.Sheet facts(Map<String, String> fields) {
        return envoi.poet().submit(envoi.poet().open("/calls/harbour/facts"), "form[action$=/facts]", fields);
    }

    @Test
    void aRuleIsAddedByItsNameAndFilledInAndCounts() throws Exception {
        Visitor.Sheet added = submit(guideline("1"), Map.of("add", "true", "choice", "poems-at-most"));
        assertThat(added.html().select("fieldset.rule legend").eachText())
                .containsExactly("Pages, at most", "Poems, at most");
        assertThat(harbour().guidelines().get(0).rules()).hasSize(1);

        Visitor.Sheet kept = submit(added, Map.of("rule1.poems-at-most", "5", "keep", "true"));

        assertThat(kept.path()).isEqualTo("/calls/harbour");
        assertThat(kept.html().select(".guidelines li").first().text())
                .contains("Pages, at most: 6", "Poems, at most: 5");
        assertThat(Files.readString(file()))
                .startsWith("# Ada typed this in.\njournal: The Harbour Review\n")
                .contains("  # the main thing\n", "      - poems-at-most: 5\n", "We read with joy. # they do\n");
    }

    @Test
    void everyKindOfRuleHasAFormThatTellsAnExampleAndWhatFits() {
        Visitor.Sheet page = guideline("new");
        for (RuleKind kind : RuleKinds.all()) {
            Visitor.Sheet form = submit(page, Map.of("add", "true", "choice", kind.name()));
            Element rule = form.html().selectFirst("fieldset.rule");
            assertThat(form.status()).as(kind.name()).isEqualTo(200);
            assertThat(rule.select("legend").first().text()).isEqualTo(kind.label());
            assertThat(rule.text()).contains(kind.example());
            assertThat(rule.select("input:not([type=hidden]), select").eachAttr("name"))
                    .as(kind.name())
                    .hasSizeGreaterThanOrEqualTo(kind.options().size());
        }
        assertThat(page.html().select("#choice optgroup option").eachAttr("value"))
                .containsAll(RuleKinds.names());
    }

    @Test
    void aValueThatDoesNotFitIsToldBesideItsRuleAndKeepsWhatWasTyped() throws Exception {
        Visitor.Sheet again = submit(guideline("1"), Map.of("rule0.pages-at-most", "six", "keep", "true"));

        assertThat(again.html().select("fieldset.rule .trouble").text())
                .isEqualTo("Pages, at most: must be a whole number from 1 to 1000, not “six”.");
        assertThat(again.html().getElementById("rule0.pages-at-most").attr("value"))
                .isEqualTo("six");
        assertThat(Files.readString(file())).isEqualTo(HARBOUR);
    }

    @Test
    void theRulesThatASentenceMayBeAboutAreOfferedWithItsNumber() {
        Visitor.Sheet typed = submit(
                guideline("new"), Map.of("quote", "Lines: forty lines is a lot.", "add", "true", "choice", "nothing"));

        assertThat(typed.html()
                        .select("#choice optgroup")
                        .first()
                        .select("option")
                        .eachText())
                .contains("Lines of a poem, at most: 40");
        Visitor.Sheet added = submit(typed, Map.of("add", "true", "choice", "lines-per-poem-at-most 40"));
        assertThat(added.html().getElementById("rule0.lines-per-poem-at-most").attr("value"))
                .isEqualTo("40");
    }

    @Test
    void aGuidelineIsAddedMovedAndDeletedAndEachCanBeUndone() throws Exception {
        submit(guideline("new"), Map.of("quote", "Number your pages.", "place", "1", "keep", "true"));
        assertThat(harbour().guidelines())
                .extracting(each -> each.quote())
                .containsExactly("Number your pages.", "Send no more than six pages.", "We read with joy.");

        Visitor.Sheet deleted = submit(guideline("2"), Map.of("delete", "true"));
        assertThat(harbour().guidelines()).hasSize(2);

        envoi.poet().submit(deleted, "form[action*=/earlier/]", Map.of());
        assertThat(harbour().guidelines()).hasSize(3);
        assertThat(Files.readString(file())).contains("# the main thing");
    }

    @Test
    void everyFactHasItsFieldAndIsWrittenIntoTheFile() throws Exception {
        Visitor.Sheet kept = facts(Map.ofEntries(
                Map.entry("window", "days"),
                Map.entry("opens0", "2025-09-01"),
                Map.entry("closes0", "2025-11-30"),
                Map.entry("zone", "Asia/Hong_Kong"),
                Map.entry("reply-least", "3"),
                Map.entry("reply-most", "4"),
                Map.entry("reply-unit", "months"),
                Map.entry("reply-from", "close"),
                Map.entry("query-count", "6"),
                Map.entry("simultaneous", "YES"),
                Map.entry("declare", "true"),
                Map.entry("part-by", "message"),
                Map.entry("part-quote", "Send a message."),
                Map.entry("whole-by", "withdrawal"),
                Map.entry("multiple", "NO"),
                Map.entry("cap-count", "1"),
                Map.entry("cap-per", "year"),
                Map.entry("published", "NO"),
                Map.entry("does-not-count", "blog"),
                Map.entry("fee-due", "YES"),
                Map.entry("fee-amount", "2.50"),
                Map.entry("fee-currency", "USD"),
                Map.entry("pay-due", "YES"),
                Map.entry("channels", "submittable"),
                Map.entry("email-poems", "body"),
                Map.entry("tracker", "https://example.org/mine"),
                Map.entry("title-field", "{surname}: {titles}"),
                Map.entry("file-name", "{surname} {count} poems")));

        assertThat(kept.path()).isEqualTo("/calls/harbour");
        assertThat(kept.html().select(".facts-list").text())
                .contains(
                        "Asia/Hong_Kong", "3 to 4 months after the period closes", "6 months", "2.50 USD", "1 a year");
        assertThat(Files.readString(file()))
                .startsWith("# Ada typed this in.\n")
                .contains("""
                window:
                  - {opens: 2025-09-01, closes: 2025-11-30, zone: Asia/Hong_Kong}
                response: {from: close, at-least: 3, at-most: 4, unit: months}
                query-after: {count: 6, unit: months}
                simultaneous: {allowed: true, declare: true}
                withdraw:
                  part:
                    by: message
                    quote: "Send a message."
                  whole:
                    by: withdrawal
                multiple: false
                submissions-at-most: {count: 1, per: year}
                previously-published: {allowed: false, does-not-count: [blog]}
                fee: {due: true, amount: 2.50, currency: USD}
                pay: {due: true}
                channels: [submittable]
                email-poems: body
                tracker: https://example.org/mine
                title-field: "{surname}: {titles}"
                file-name: "{surname} {count} poems"
                guidelines:
                  # the main thing
                """);
        Visitor.Sheet again = envoi.poet().open("/calls/harbour/facts");
        envoi.poet().submit(again, "form[action$=/facts]", Map.of());
        assertThat(harbour().window().zone()).hasToString("Optional[Asia/Hong_Kong]");
        assertThat(harbour().policy().doesNotCount()).isEqualTo(List.of("blog"));
    }

    @Test
    void whatCannotBeReadIsToldAtItsFieldAndNothingIsKept() throws Exception {
        Visitor.Sheet again = facts(Map.of(
                "window",
                "days",
                "opens0",
                "2025-09-01",
                "closes0",
                "2025-08-01",
                "zone",
                "Harbour Time",
                "fee-amount",
                "three",
                "link",
                "example.org",
                "journal",
                " "));

        assertThat(again.html().select(".summary li").eachText())
                .contains(
                        "A window closes after it opens.",
                        "A time zone is written like America/New_York or Asia/Hong_Kong.",
                        "An amount is a number without a currency sign, such as 3 or 2.50.",
                        "A link begins with https:// or http:// and has no spaces.");
        assertThat(again.html().getElementById("closes0").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.html().getElementById("fee-amount").attr("value")).isEqualTo("three");
        assertThat(Files.readString(file())).isEqualTo(HARBOUR);
    }

    @Test
    void daysAreNotDroppedWhereTheWindowIsSaidToHaveNone() throws Exception {
        Visitor.Sheet again = facts(Map.of("window", "unknown", "opens0", "2025-09-01"));

        assertThat(again.html().select(".summary").text()).contains("There are days in the window");
        assertThat(again.html().getElementById("opens0").attr("value")).isEqualTo("2025-09-01");
        assertThat(Files.readString(file())).isEqualTo(HARBOUR);
    }

    @Test
    void aCallIsAddedByItsFactsAndItsFirstSentence() throws Exception {
        Visitor.Sheet next = envoi.poet()
                .submit(
                        envoi.poet().open("/calls/new"),
                        "form[action=/calls/new]",
                        Map.of("journal", "The Lantern", "call", "Dusk", "quote", "Send up to four poems."));

        assertThat(next.path()).isEqualTo("/calls/the-lantern-dusk/guidelines/1");
        assertThat(next.html().select("#choice option").first().text()).isEqualTo("Poems, at most: 4");
        assertThat(envoi.part(Calls.class)
                        .find("the-lantern-dusk")
                        .orElseThrow()
                        .title())
                .isEqualTo("The Lantern, Dusk");
    }

    @Test
    void aChangeToAFileThatChangedMeanwhileIsHeldBack() throws Exception {
        Visitor.Sheet open = guideline("1");
        Files.writeString(file(), HARBOUR.replace("six", "nine"));

        Visitor.Sheet again = submit(open, Map.of("rule0.pages-at-most", "7", "keep", "true"));

        assertThat(again.html().select(".summary").text()).contains("changed meanwhile");
        assertThat(again.html().getElementById("rule0.pages-at-most").attr("value"))
                .isEqualTo("7");
        assertThat(Files.readString(file())).contains("nine");
    }

    @Test
    void anEditOfTheFileOnTheDiskShowsAtOnceAndABrokenOneKeepsTheLastGoodVersion() throws Exception {
        envoi.poet().open("/calls/harbour");
        Files.writeString(file(), HARBOUR.replace("The Harbour Review", "The New Harbour Review"));
        assertThat(envoi.poet().open("/calls/harbour").html().selectFirst("h1").text())
                .isEqualTo("The New Harbour Review");

        Files.writeString(file(), HARBOUR + "fees: 3\n");
        Visitor.Sheet broken = envoi.poet().open("/calls/harbour");
        assertThat(broken.html().selectFirst("h1").text()).isEqualTo("The New Harbour Review");
        assertThat(broken.html().select(".summary").text()).contains("line 11", "unknown key “fees”");
        assertThat(guideline("1").path()).isEqualTo("/calls/harbour/edit");

        Visitor.Sheet file = envoi.poet().open("/calls/harbour/edit");
        assertThat(file.html().getElementById("yaml").wholeText()).contains("# Ada typed this in.", "fees: 3");
        Visitor.Sheet back = envoi.poet().submit(file, "form[action*=/earlier/]", Map.of());
        assertThat(back.html().select(".summary")).isEmpty();
        assertThat(envoi.poet().open("/calls/harbour/earlier").html().text()).contains("had a mistake");
    }

    @Test
    void aCallWhoseFileIsDeletedCanBePutBack() throws Exception {
        envoi.poet().open("/calls/harbour");
        Files.delete(file());

        Visitor.Sheet gone = envoi.poet().open("/calls/harbour");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(envoi.poet().open("/calls").html().text()).contains("Calls whose file is gone: harbour");
        Visitor.Sheet back = envoi.poet().submit(gone, "main form", Map.of());
        assertThat(back.html().selectFirst("h1").text()).isEqualTo("The Harbour Review");
        assertThat(Files.readString(file())).isEqualTo(HARBOUR);
    }

    @Test
    void aPacketForACallWhoseFileIsDeletedGoesOnWithItsGuidelines() throws Exception {
        Visitor.Sheet packet = envoi.poet()
                .submit(envoi.poet().open("/packets/new"), "form[action=/packets]", Map.of("call", "harbour"));
        Files.delete(file());

        Visitor.Sheet after = envoi.poet().open(packet.path());

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.html().selectFirst("h1").text()).isEqualTo("The Harbour Review");
        assertThat(after.html().select(".budget li")).hasSize(6);
        assertThat(envoi.poet().open("/packets/new").html().text()).doesNotContain("The Harbour Review");
    }

    @Test
    void aShippedCallThatWasChangedGoesBackToWhatItWas() {
        Visitor.Sheet form = envoi.poet().open("/calls/palette-sappho-prize-2021/guidelines/1");
        Visitor.Sheet kept = submit(form, Map.of("quote", "Send whatever you like.", "keep", "true"));
        assertThat(kept.html().text()).contains("Send whatever you like.");

        Visitor.Sheet back = envoi.poet().submit(kept, "form[action$=/remove]", Map.of());

        assertThat(back.html().text()).doesNotContain("Send whatever you like.");
        assertThat(Files.exists(envoi.home().resolve("calls/palette-sappho-prize-2021.yml")))
                .isFalse();
    }

    @Test
    void aCallReadAgainShowsWhatChangedAndTakesWhatIsTicked() throws Exception {
        Visitor.Sheet compared = envoi.poet()
                .submit(
                        envoi.poet().open("/calls/harbour/read"),
                        "form[action$=/read]",
                        Map.of("text", "Send no more than ten pages. We read with joy. Number your pages."));
        assertThat(compared.html().select(".guidelines .tick label").eachText())
                .containsExactly("Changed: take the new wording", "New: add it");
        assertThat(Files.readString(file())).isEqualTo(HARBOUR);

        Visitor.Sheet kept = envoi.poet().submit(compared, "form[action$=/read-today]:has(.guidelines)", Map.of());

        assertThat(kept.html().select(".said").text()).contains("Noted: read today.");
        assertThat(harbour().guidelines().get(0).rules().get(0).terms().values())
                .containsEntry("pages-at-most", 10);
        assertThat(harbour().guidelines()).hasSize(3);
        assertThat(harbour().source().read()).isNotEqualTo("2025-06-23");
        assertThat(envoi.poet()
                        .open("/calls/harbour/earlier")
                        .html()
                        .select("del")
                        .eachText())
                .contains("Send no more than six pages.", "2025-06-23");
    }

    @Test
    void aCallReadAgainWithoutChangeIsNotedWithItsDay() throws Exception {
        Visitor.Sheet kept =
                envoi.poet().submit(envoi.poet().open("/calls/harbour/read"), "form[action$=/read-today]", Map.of());

        assertThat(kept.html().select(".said").text()).contains("Noted: read today.");
        assertThat(harbour().source().read()).isNotEqualTo("2025-06-23");
        assertThat(envoi.poet().open("/calls/harbour/earlier").html().text()).contains("Read again: nothing changed.");
    }
}
