package app.envoi.desk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallPagesTests {
    private static final String LINEAGES = "/calls/the-margins-lineages";

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    @Test
    void everySentenceOfTheCallIsShownWithWhatFollowsFromIt() {
        Visitor.Sheet page = envoi.poet().open(LINEAGES);
        assertThat(page.html().text())
                .contains(
                        "totaling no more than six pages",
                        "Read on 23 Jun 2025",
                        "3 to 4 months after the period closes");
        assertThat(page.html().select(".guidelines .ask").eachText()).anyMatch(ask -> ask.contains("6"));
    }

    @Test
    void everyCallSaysWhenItWasReadAndThatGuidelinesChange() {
        assertThat(envoi.poet()
                        .open("/calls/kyso-flash-2018")
                        .html()
                        .select(".said-aside")
                        .text())
                .startsWith("Read in 2018. Guidelines change")
                .contains("restated", "Open the journal’s page");
        assertThat(envoi.poet().open("/calls").html().select(".calls .card").eachText())
                .allMatch(card -> card.contains("read on") || card.contains("read in") || card.contains("nest"));
    }

    @Test
    void anEditIsKeptInTheHomeAndCounts() throws Exception {
        Visitor.Sheet editor = envoi.poet().open("/calls/modern-haiku/edit");
        String yaml = editor.html().getElementById("yaml").wholeText();
        Visitor.Sheet after = envoi.poet()
                .submit(editor, "form[action$=/edit]", Map.of("yaml", yaml.replace("Modern Haiku", "Modernest Haiku")));
        assertThat(after.html().selectFirst("h1").text()).contains("Modernest Haiku");
        assertThat(Files.readString(envoi.home().resolve("calls/modern-haiku.yml")))
                .contains("Modernest Haiku");
    }

    @Test
    void aMistakeIsNamedByItsLineAndWhatWasTypedStays() {
        Visitor.Sheet editor = envoi.poet().open(LINEAGES + "/edit");
        String typed = "journal: The Margins\ncall: Lineages\nwindows: {}\nguidelines: []\n";
        Visitor.Sheet after = envoi.poet().submit(editor, "form[action$=/edit]", Map.of("yaml", typed));
        assertThat(after.html().text()).contains("Not kept yet", "Line 3");
        assertThat(after.html().getElementById("yaml").wholeText()).isEqualTo(typed);
        assertThat(envoi.poet().open(LINEAGES).html().text()).contains("totaling no more than six pages");
    }

    @Test
    void aBrokenFileIsReportedAndTheOthersStay() throws Exception {
        Files.createDirectories(envoi.home().resolve("calls"));
        Files.writeString(envoi.home().resolve("calls/spoiled.yml"), "journal: [\n");
        Visitor.Sheet list = envoi.poet().open("/calls");
        assertThat(list.html().text()).contains("spoiled", "The Margins");
        Files.delete(envoi.home().resolve("calls/spoiled.yml"));
    }

    @Test
    void aCallThatIsNotThereLeadsToThePageThatSaysSo() {
        assertThat(envoi.poet().open("/calls/no-such-call").status()).isEqualTo(404);
        assertThat(envoi.poet().open("/calls/..%2F..%2Fetc").status()).isBetween(400, 404);
    }

    @Test
    void aPastedPageBecomesACallWithTheRulesThatWereAgreedTo() {
        Visitor.Sheet form = envoi.poet().open("/calls/paste");
        Visitor.Sheet read = envoi.poet()
                .submit(
                        form,
                        "form[action=/calls/paste]",
                        Map.of(
                                "journal",
                                "The Heron’s Nest of Verse",
                                "text",
                                "Send no more than five poems. We love herons. Submissions of more than ten pages are not read."));
        assertThat(read.html().select(".guidelines li")).hasSize(3);
        String agreed = read.html()
                .select(".guidelines li:contains(five poems) input[name=taken]")
                .attr("value");
        Visitor.Sheet kept = envoi.poet().submit(read, "form[action=/calls/pasted]", Map.of("taken", agreed));
        assertThat(kept.path()).isEqualTo("/calls/the-heron-s-nest-of-verse");
        assertThat(kept.html()
                        .select(".guidelines li:contains(five poems) .ask")
                        .text())
                .contains("5");
        assertThat(kept.html().select(".guidelines li:contains(herons) .ask")).isEmpty();
    }

    @Test
    void anotherRuleIsPickedFromTheShortListWithItsNumber() {
        Visitor.Sheet read = envoi.poet()
                .submit(
                        envoi.poet().open("/calls/paste"),
                        "form[action=/calls/paste]",
                        Map.of(
                                "journal",
                                "The Short List",
                                "text",
                                "Around forty lines is what we can print. We answer within three months. No simultaneous submissions."));
        assertThat(read.html().getElementById("pick-0").select("option").eachText())
                .contains("Lines of a poem, at most: 40");
        Visitor.Sheet kept = envoi.poet()
                .submit(
                        read,
                        "form[action=/calls/pasted]",
                        Map.of("pick[0]", "lines-per-poem-at-most 40", "clock", "true", "policy", "true"));
        assertThat(kept.html().select(".guidelines li").first().select(".ask").text())
                .isEqualTo("Lines of a poem, at most: 40");
        assertThat(kept.html().select(".facts-list").text()).contains("3 months after you send it", "not allowed");
    }

    @Test
    void aPasteWithoutAJournalIsAskedForOneAndKeepsTheText() {
        Visitor.Sheet again = envoi.poet()
                .submit(
                        envoi.poet().open("/calls/paste"),
                        "form[action=/calls/paste]",
                        Map.of("journal", " ", "text", "Send five poems."));
        assertThat(again.html().text()).contains("Write the journal’s name");
        assertThat(again.html().getElementById("text").wholeText()).contains("Send five poems.");
    }
}
