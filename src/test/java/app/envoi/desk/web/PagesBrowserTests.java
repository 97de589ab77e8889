package app.envoi.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Browser;
import app.envoi.desk.FilledHome;
import app.envoi.desk.Routes;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Walk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page that there is, on a desk that has been worked at: whoever adds one finds it looked at here. */
class PagesBrowserTests {
    @RegisterExtension
    static final Browser browser = Browser.shared();

    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    /** All widths by day and by night, and a picture of each: {@code mvn test -Dtest=PagesBrowserTests -Denvoi.crosscheck=true}. */
    private static final boolean THOROUGH = Boolean.getBoolean("envoi.crosscheck");

    /** The door, what only a script or a program asks for, and what comes by a deed that the walk does not do. */
    private static final Set<String> NOT_BY_A_LINK = Set.of(
            "/sign-in",
            "/welcome",
            "/error",
            "/token",
            "/type/faces.css",
            "/type/{name:[a-z0-9-]+}.woff",
            "/feed/{token:[A-Za-z0-9_-]{1,200}}.ics",
            "/check/{id}/manuscript",
            "/settings/work",
            "/poems/import/{number}/report",
            "/poems/{id}/file",
            "/poems/{id}/thumbnail.jpg",
            "/poems/{id}/permissions/{number}/letter");

    private static final long FIRST_PAINT = 150_000;

    private static Walk walk;

    @BeforeAll
    static void lookAround() {
        List<String> doors = FilledHome.fill(envoi);
        walk = new Walk(envoi.poet(), Routes.of(envoi)).from(doors);
    }

    @Test
    void everyPageIsReachedByALinkAndEveryLinkLeadsToAPage() {
        assertThat(walk.dead()).isEmpty();
        assertThat(walk.missed()).isSubsetOf(NOT_BY_A_LINK);
        assertThat(walk.pages()).hasSizeGreaterThan(20);
    }

    @Test
    void everyPageIsForEverybody() {
        browser.as(envoi.poet(), envoi);
        walk.pages().forEach((name, address) -> {
            browser.size(1280, 900).dark(false).open(envoi.url(address));
            if (THOROUGH) {
                browser.looksWell("page-" + name);
            } else {
                browser.scrollsOnlyDownwards().hasNoBarriers();
                browser.size(390, 900).dark(true).scrollsOnlyDownwards().hasNoBarriers();
                browser.size(320, 900).scrollsOnlyDownwards();
            }
            browser.size(640, 450).scrollsOnlyDownwards();
        });
        browser.size(1280, 900).dark(false).complainsOfNothing();
    }

    @Test
    void everyPageIsLightAndStandsStill() {
        browser.as(envoi.poet(), envoi).size(1280, 900).dark(false);
        browser.forgets();
        walk.pages().forEach((name, address) -> {
            Browser.Arrival arrival = browser.arrive(envoi.url(address));
            System.out.printf("%-40s %s%n", name, arrival);
            assertThat(arrival.bytes()).as("bytes of " + address).isLessThan(FIRST_PAINT);
            assertThat(arrival.shift()).as("what moved on " + address).isLessThan(0.01);
        });
    }

    @Test
    void everyPageIsStillForWhoAsksAndPrintsWithoutItsFurniture() {
        browser.as(envoi.poet(), envoi).size(1280, 900);
        walk.pages().forEach((name, address) -> {
            browser.dark(false).open(envoi.url(address));
            assertThat(browser.restless()).as("on " + address).isEmpty();
            browser.onPaper(700).scrollsOnlyDownwards();
            assertThat(browser.visible(".head, .foot, main button, .no-print"))
                    .as("printed of " + address)
                    .isEmpty();
        });
        browser.onScreen().size(1280, 900).dark(false);
    }

    @Test
    void everyPageShowsWhereTheKeyboardIs() {
        browser.as(envoi.poet(), envoi).size(1280, 900).dark(false);
        walk.pages().forEach((name, address) -> {
            browser.open(envoi.url(address));
            assertThat(browser.withoutVisibleFocus()).as("on " + address).isEmpty();
        });
    }
}
