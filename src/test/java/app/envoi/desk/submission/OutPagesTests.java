package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutPagesTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private Visitor.Sheet send(String journal, String titles) {
        Visitor.Sheet form = envoi.poet().open("/out/new");
        Map<String, String> fields = new HashMap<>(Map.of("journal", journal, "titles", titles));
        return envoi.poet().submit(form, "form[action=/out/new]", fields);
    }

    private Visitor.Sheet happened(Visitor.Sheet page, String kind, String... ticked) {
        Map<String, String> fields = new HashMap<>(Map.of("kind", kind));
        for (String title : ticked) {
            String id = page.html().selectFirst("label:contains(" + title + ")").attr("for");
            fields.put("pieces", page.html().getElementById(id).attr("value"));
        }
        return envoi.poet().submit(page, "form[action$=/happened]", fields);
    }

    @Test
    void anAcceptanceLeadsToEveryNoticeAndEachIsWorkedOff() {
        Visitor.Sheet north = send("North", "Harbour\nLadder");
        send("South", "Harbour\nOrchard");
        send("West", "Harbour");

        Visitor.Sheet owed = happened(envoi.poet().open(north.path()), "ACCEPTED", "Harbour");
        assertThat(owed.path()).isEqualTo("/out/notices");
        assertThat(owed.text()).contains("North took it", "2 journals must now be told");
        assertThat(owed.html().select("article.notice h2").eachText()).contains("South", "West");
    }

    @Test
    void aSubmissionWithoutAJournalIsAskedForOneAndKeepsWhatWasTyped() {
        Visitor.Sheet again = send("", "A Title to Keep");
        assertThat(again.text()).contains("Which journal did it go to?");
        assertThat(again.html().getElementById("titles").wholeText()).isEqualTo("A Title to Keep");
    }

    @Test
    void aLinkThatCouldRunIsRefused() {
        Visitor.Sheet form = envoi.poet().open("/out/new");
        Visitor.Sheet again = envoi.poet()
                .submit(
                        form,
                        "form[action=/out/new]",
                        Map.of("journal", "East", "titles", "Ferry", "tracking", "javascript:alert(1)"));
        assertThat(again.text()).contains("A link begins with https://");
    }

    @Test
    void whatNobodyCanSendLeadsToNothingHere() {
        assertThat(envoi.poet().open("/out/987654321").status()).isEqualTo(404);
        assertThat(List.of(
                        envoi.poet().open("/out").status(),
                        envoi.poet().open("/out/list").status()))
                .containsOnly(200);
    }
}
