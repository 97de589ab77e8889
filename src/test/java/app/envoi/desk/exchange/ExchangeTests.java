package app.envoi.desk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import app.envoi.desk.Visitor.Upload;
import app.envoi.desk.submission.Audit;
import app.envoi.desk.submission.Submission;
import app.envoi.desk.submission.Submissions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExchangeTests {
    private static final String HEADING = "Title,Publisher,Method,Date Submitted,Result Date,Status,Notes\n";

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private static Sheet bring(String text) {
        Sheet page = envoi.poet().open("/record/exchange");
        return envoi.poet()
                .submit(
                        page,
                        "form[action$=/sheets]",
                        Map.of(),
                        new Upload("file", "tracker.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Sheet answer(Sheet sheet, Map<String, String> answers) {
        return envoi.poet().submit(sheet, "main form", answers);
    }

    private static Sheet paste(String text) {
        Sheet page = envoi.poet().open("/record/exchange");
        return envoi.poet().submit(page, "form[action$=/portal]", Map.of("text", text));
    }

    private static List<Submission> to(String journal) {
        return envoi.part(Submissions.class).newest(0, 1_000).stream()
                .filter(each -> each.dispatch().journal().equals(journal))
                .toList();
    }

    private static void isInOrder() {
        assertThat(envoi.part(Audit.class).faults()).isEmpty();
    }

    @Test
    void aSheetIsBroughtInOnceItsQuestionsAreAnswered() {
        Sheet sheet = bring(HEADING
                + "Wren; Heron; Owl,Aviary,Submittable,03/04/2025,05/06/2025,Accepted,They took Heron\n"
                + "Heron; Finch,Birdsong,Email,04/04/2025,,Pending,\n"
                + "Finch,Birdsong Annual,Email,05/04/2025,06/07/2025,Complete,\n");
        assertThat(sheet.text()).contains("the columns of Chill Subs");
        assertThat(sheet.html().select("button[value=bring][disabled]")).hasSize(1);
        assertThat(sheet.html().select("fieldset.said-aside legend").eachText())
                .containsExactly("Days such as 3/4/2026", "Words that Envoi does not know");

        Sheet answered = answer(
                sheet, Map.of("order", "DAY_FIRST", "meaning", "DECLINED_BY_FORM", "accepted", "2-1", "go", "look"));
        assertThat(answered.html().select("button[value=bring][disabled]")).isEmpty();
        assertThat(answer(answered, Map.of("go", "bring")).text()).contains("3 submissions were brought in");

        Submission aviary = to("Aviary").get(0);
        assertThat(aviary.standing().word()).isEqualTo("decided");
        assertThat(aviary.sent().map(Object::toString)).contains("2025-04-03");
        assertThat(aviary.pieces().values()).extracting(Enum::name).containsOnlyOnce("ACCEPTED");
        assertThat(envoi.poet().open("/").text())
                .as("Heron is gone, and Birdsong still holds it")
                .contains("Tell Birdsong what is gone");
        isInOrder();

        Sheet again =
                bring(envoi.poet().open("/record/exchange/submissions.csv").text());
        assertThat(again.html().select(".remark").eachText())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(remark -> assertThat(remark).contains("on your desk already"));
        assertThat(again.html().select("input[name=leave]:not([checked])")).isEmpty();
    }

    @Test
    void aRowThatIsRefusedKeepsEverythingOut() {
        Sheet sheet = bring(HEADING + "Moth,Lantern,,2025-05-03,,Pending,\n" + "x".repeat(600)
                + ",Lantern,,2025-05-04,,Pending,\n");
        Sheet refused = answer(sheet, Map.of("go", "bring"));
        assertThat(refused.text()).contains("Row 3 cannot be written down.", "600 characters", "Nothing was changed.");
        assertThat(to("Lantern")).isEmpty();
        assertThat(answer(refused, Map.of("leave", "3", "go", "bring")).text())
                .contains("One submission was brought in");
        assertThat(to("Lantern")).hasSize(1);
    }

    @Test
    void theSameRowTwiceIsLeftOutUnlessThePoetWantsIt() {
        Sheet sheet = bring(HEADING + "Reed,Marsh,,2025-05-03,,Pending,\nReed,The Marsh,,2025-05-04,,Pending,\n");
        assertThat(sheet.html().select(".remark").eachText())
                .containsExactly("It is the same as row 2: the same journal and piece, within a day.");
        assertThat(sheet.html().select("input[name=leave][checked]").eachAttr("value"))
                .containsExactly("3");
        Sheet both = answer(sheet, Map.of("leave", "", "go", "look"));
        assertThat(both.html().select("button[value=bring]").text()).isEqualTo("Bring in 2 submissions");
    }

    @Test
    void everyListIsASheetInWhichNoTextIsAFormula() {
        answer(bring(HEADING + "=SUM(A1),+Plus,,2025-05-03,,Pending,@note\n"), Map.of("go", "bring"));
        for (String link :
                envoi.poet().open("/record/exchange").html().select(".lists a").eachAttr("href")) {
            Sheet list = envoi.poet().open(link);
            assertThat(list.status()).as(link).isEqualTo(200);
            assertThat(list.header("Content-Disposition")).contains("attachment", ".csv");
            assertThat(list.text()).startsWith("\uFEFF").doesNotContain(",=SUM", "\n=SUM", ",+Plus", ",@note");
        }
        assertThat(envoi.poet().open("/record/exchange/submissions.csv").text()).contains("'=SUM(A1)", "'+Plus");
        assertThat(envoi.poet().open("/record/exchange/secrets.csv").status()).isEqualTo(404);
        assertThat(envoi.visitor().open("/record/exchange/submissions.csv").path())
                .isEqualTo("/sign-in");
    }

    @Test
    void biosCallsAndGoalsAreSheetsToo() {
        Visitor poet = envoi.poet();
        poet.submit(poet.open("/bios"), "#add-bio", Map.of("name", "@short", "text", "She lives in Amherst."));
        poet.submit(poet.open("/record/goals"), "#goal", Map.of("name", "-A hundred rejections", "target", "100"));
        assertThat(poet.open("/record/exchange/bios.csv").text()).contains("'@short,third,4,She lives in Amherst.");
        assertThat(poet.open("/record/exchange/goals.csv").text()).contains("'-A hundred rejections,", ",100,", ",no");
        assertThat(poet.open("/record/exchange/calls.csv").text())
                .contains(
                        "the-margins-lineages,The Margins,Lineages,Asian American Writers' Workshop,", ",2025-06-23,");
    }

    @Test
    void whatDiffersFromThePortalIsWrittenDownOneByOne() {
        answer(
                bring(HEADING
                        + "Tide; Shell,Estuary,Submittable,2025-05-03,,Pending,\nKelp,Harbour,,2025-06-01,,Pending,\n"),
                Map.of("go", "bring"));
        Sheet beside =
                paste("Two Poems\nEstuary Magazine\nAccepted\nMay 3, 2025\n\nKelp\nHarbour\nReceived\nJun 1, 2025\n\n"
                        + "Three Poems\nPier\nDeclined\nJul 1, 2025\n");
        assertThat(beside.html().select("ol.rows > li.differs b").eachText())
                .containsExactly("Estuary Magazine", "Pier");
        assertThat(beside.html().select("ol.rows > li.same b").eachText()).containsExactly("Harbour");

        Sheet asked = answer(beside, Map.of("apply", "1"));
        assertThat(asked.text()).contains("Which pieces did they accept? Tick them first.");
        Sheet taken = answer(asked, Map.of("apply", "1", "accepted", "1-0", "day-1", "2025-08-09"));
        assertThat(taken.text()).contains("Written down for Estuary");
        assertThat(to("Estuary").get(0).ended().map(Object::toString)).contains("2025-08-09");

        Sheet entered = answer(taken, Map.of("apply", "3", "titles-3", "Gull; Crab; Eel"));
        assertThat(entered.text()).contains("Written down for Pier", "The portal and your desk say the same.");
        assertThat(to("Pier").get(0).pieces()).hasSize(3);
        assertThat(to("Pier").get(0).standing().word()).isEqualTo("decided");
        isInOrder();
    }

    @Test
    void whatCannotBeReadIsSaidAndKept() {
        Sheet again = paste("Dear poet, nothing here");
        assertThat(again.html().select(".summary").text()).contains("No entry with a status");
        assertThat(again.html().getElementById("list").wholeText()).isEqualTo("Dear poet, nothing here");
        assertThat(bring("").html().select(".summary").text()).contains("No table was found");
        assertThat(envoi.poet().open("/record/exchange/sheets/0123456789abcdef").status())
                .isEqualTo(404);
    }
}
