package app.envoi.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private static Sheet send(String journal, String titles) {
        Sheet form = envoi.poet().open("/out/new");
        return envoi.poet().submit(form, "form[action=/out/new]", Map.of("journal", journal, "titles", titles));
    }

    private static Sheet keepGoal(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("from", "2020-01-01", "until", "2120-12-31"));
        all.putAll(fields);
        return envoi.poet().submit(envoi.poet().open("/record/goals"), "form#goal", all);
    }

    private static String feed() {
        return envoi.poet()
                .open("/record/calendar")
                .html()
                .getElementById("feed")
                .val()
                .replace(envoi.url(""), "");
    }

    @Test
    @Order(1)
    void anEmptyDeskHasThreeDoors() {
        Sheet desk = envoi.poet().open("/");
        assertThat(desk.html().select("li.door h2").eachText())
                .containsExactly("Check a file", "Add poems", "See The Margins");
        assertThat(desk.html().select("section")).isEmpty();
    }

    @Test
    @Order(2)
    void aGoalStandsOnTheDeskWithWhatIsLeft() {
        keepGoal(Map.of("name", "Submit to South by summer", "journal", "South", "target", "1"));
        keepGoal(Map.of("name", "A hundred declines", "event", "DECLINED", "unit", "PIECES", "target", "100"));
        send("North", "Hope");
        Sheet desk = envoi.poet().open("/");
        assertThat(desk.html().select(".goal").eachText())
                .anySatisfy(goal -> assertThat(goal).contains("Submit to South by summer", "0 of 1", "1 to do until"))
                .anySatisfy(goal -> assertThat(goal).contains("A hundred declines", "0 of 100"));
        assertThat(desk.html().select("li.door")).as("a desk in use").isEmpty();

        Sheet south = send("South", "Harbour\nLadder");
        envoi.poet()
                .submit(
                        envoi.poet().open(south.path()),
                        "form[action$=/happened]",
                        Map.of("kind", "DECLINED", "pieces", ""));
        assertThat(envoi.poet().open("/").html().select(".goal").eachText())
                .anySatisfy(goal -> assertThat(goal).contains("Submit to South by summer", "1 of 1", "Reached."))
                .anySatisfy(goal -> assertThat(goal).contains("A hundred declines", "2 of 100"));
    }

    @Test
    @Order(3)
    void aGoalThatCannotBeKeptStaysOnThePage() {
        Sheet again = keepGoal(Map.of("name", "Many", "target", "lots", "from", "2026-05-01", "until", "2026-04-01"));
        assertThat(again.html().select(".trouble").eachText())
                .containsExactly("How many? A whole number from 1 to 99999.", "The last day comes before the first.");
        assertThat(again.html().getElementById("target").val()).isEqualTo("lots");
        assertThat(envoi.poet().open("/record/goals").html().select(".goal")).hasSize(2);
    }

    @Test
    @Order(4)
    void anUnsentPacketSaysWhatIsLeftToMend() {
        Sheet calls = envoi.poet().open("/packets/new");
        envoi.poet().submit(calls, "form[action=/packets]", Map.of("call", "the-margins-lineages"));
        Sheet desk = envoi.poet().open("/");
        assertThat(desk.html().select("li:has(a[href^=/packets/])").text())
                .contains("The Margins, Lineages", "no poem in it yet");
    }

    @Test
    @Order(5)
    void theFeedIsOpenToItsLinkAloneAndARenewedLinkEndsTheOld() {
        assertThat(envoi.poet().open("/record/calendar").html().getElementById("feed"))
                .as("no link until one is asked for")
                .isNull();
        envoi.poet().submit(envoi.poet().open("/record/calendar"), "form[action$=/link]", Map.of());
        String first = feed();
        Visitor stranger = envoi.visitor();
        Sheet calendar = stranger.open(first);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY:Goal: A hundred declines");
        assertThat(calendar.header("Set-Cookie")).isEmpty();

        envoi.poet().submit(envoi.poet().open("/record/calendar"), "form[action$=/link]", Map.of());
        assertThat(feed()).isNotEqualTo(first).hasSizeGreaterThan(45);
        assertThat(stranger.open(first).status()).isEqualTo(404);
        assertThat(stranger.open(feed()).status()).isEqualTo(200);
        assertThat(stranger.open("/feed/x.ics").status()).isEqualTo(404);
        assertThat(stranger.open("/record/calendar.ics").path()).isEqualTo("/sign-in");
        assertThat(stranger.open("/").path()).isEqualTo("/sign-in");

        String open = feed();
        envoi.poet().submit(envoi.poet().open("/record/calendar"), "form[action$=/close]", Map.of());
        assertThat(stranger.open(open).status()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void theCalendarAsAFileIsDated() {
        String today =
                LocalDate.now(envoi.part(java.time.Clock.class)).toString().replace("-", "");
        assertThat(envoi.poet().open("/record/calendar.ics").text())
                .contains("DTSTAMP:" + today.substring(0, 6), "END:VCALENDAR");
    }
}
