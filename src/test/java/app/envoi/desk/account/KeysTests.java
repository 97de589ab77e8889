package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was let in, for how long, and how that ends. */
class KeysTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private static final String DOOR = "form[action=/sign-in]";
    private static final String PAGE = "/settings/lock";

    @BeforeAll
    static void thereIsAnOwner() {
        envoi.poet();
    }

    private static Visitor signedIn(String passphrase, boolean keep) {
        Visitor visitor = envoi.visitor();
        Map<String, String> typed =
                keep ? Map.of("passphrase", passphrase, "keep", "on") : Map.of("passphrase", passphrase);
        assertThat(visitor.submit(visitor.open("/sign-in"), DOOR, typed).path()).isEqualTo("/");
        return visitor;
    }

    /** What a browser has left of its cookies after it was closed, or after Envoi was. */
    private static String kept(Visitor visitor) {
        return Arrays.stream(visitor.cookie().split("; "))
                .filter(cookie -> cookie.contains("-key="))
                .findFirst()
                .orElse("none=none");
    }

    private static Sheet comingBackWith(String cookie) {
        Visitor visitor = envoi.visitor();
        return visitor.send(visitor.request("/").header("Cookie", cookie).GET().build());
    }

    @Test
    void aBrowserThatIsKeptSignedInComesBackWithoutAPassphrase() {
        Visitor visitor = signedIn(RunningEnvoi.PASSPHRASE, true);
        assertThat(comingBackWith(kept(visitor)).path()).isEqualTo("/");
        assertThat(comingBackWith("envoi-0-key=AAAA").path()).isEqualTo("/sign-in");
        assertThat(kept(signedIn(RunningEnvoi.PASSPHRASE, false)))
                .as("only when asked to")
                .isEqualTo("none=none");
    }

    @Test
    void onlyTheHashOfAKeyIsWrittenDown() {
        String secret = kept(signedIn(RunningEnvoi.PASSPHRASE, true)).split("=", 2)[1];
        assertThat(secret).as("256 bits").hasSize(43);
        assertThat(envoi.part(JdbcClient.class)
                        .sql("select hash, browser from browser_key")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain(secret);
    }

    @Test
    void signingOutTakesTheKeyBack() {
        Visitor visitor = signedIn(RunningEnvoi.PASSPHRASE, true);
        String key = kept(visitor);
        visitor.submit(visitor.open("/"), "form[action=/sign-out]", Map.of());
        assertThat(comingBackWith(key).path()).isEqualTo("/sign-in");
    }

    @Test
    void anotherBrowserIsSignedOutFromTheSettings() {
        Visitor lost = signedIn(RunningEnvoi.PASSPHRASE, true);
        String id = String.valueOf(envoi.part(JdbcClient.class)
                .sql("select max(id) from browser_key")
                .query(Long.class)
                .single());
        Visitor poet = signedIn(RunningEnvoi.PASSPHRASE, false);
        Sheet page = poet.open(PAGE);
        Sheet after = poet.submit(page, "form:has(input[value=" + id + "])", Map.of());
        assertThat(after.text()).contains("That browser is signed out.");
        assertThat(lost.open("/").path()).isEqualTo("/sign-in");
        assertThat(comingBackWith(kept(lost)).path()).isEqualTo("/sign-in");
        assertThat(poet.open("/").path()).isEqualTo("/");
    }

    @Test
    void signingOutEverywhereLeavesNobodyIn() {
        Visitor here = signedIn(RunningEnvoi.PASSPHRASE, true);
        Visitor there = signedIn(RunningEnvoi.PASSPHRASE, false);
        assertThat(here.submit(here.open(PAGE), "form[action$=/end-all]", Map.of())
                        .path())
                .isEqualTo("/sign-in");
        assertThat(there.open("/").path()).isEqualTo("/sign-in");
        assertThat(comingBackWith(kept(here)).path()).isEqualTo("/sign-in");
    }

    @Test
    void aNewPassphraseNeedsTheOldOneAndEndsOtherSessions() {
        Visitor here = signedIn(RunningEnvoi.PASSPHRASE, true);
        Visitor there = signedIn(RunningEnvoi.PASSPHRASE, true);
        String form = "form[action$=/passphrase]";
        Map<String, String> wrong =
                Map.of("old", "not the one", "passphrase", "wild nights wild", "again", "wild nights wild");
        assertThat(here.submit(here.open(PAGE), form, wrong)
                        .html()
                        .select(".trouble")
                        .text())
                .contains("That is not the passphrase.");
        Map<String, String> common =
                Map.of("old", RunningEnvoi.PASSPHRASE, "passphrase", "Relationship7", "again", "Relationship7");
        assertThat(here.submit(here.open(PAGE), form, common)
                        .html()
                        .select(".trouble")
                        .text())
                .contains("everybody tries first");
        change(here, RunningEnvoi.PASSPHRASE, "wild nights wild nights");
        assertThat(here.open("/").path()).isEqualTo("/");
        assertThat(there.open("/").path()).isEqualTo("/sign-in");
        assertThat(comingBackWith(kept(there)).path()).isEqualTo("/sign-in");
        signedIn("wild nights wild nights", false);
        change(here, "wild nights wild nights", RunningEnvoi.PASSPHRASE);
    }

    private static void change(Visitor visitor, String old, String passphrase) {
        Sheet answer = visitor.submit(
                visitor.open(PAGE),
                "form[action$=/passphrase]",
                Map.of("old", old, "passphrase", passphrase, "again", passphrase));
        assertThat(answer.text()).contains("The passphrase is changed.");
    }

    @Test
    void aDoorThatWasOpenForTooLongOpensAnew() {
        Visitor visitor = envoi.visitor();
        Sheet old = visitor.open("/sign-in");
        Sheet answer = envoi.visitor().submit(old, DOOR, Map.of("passphrase", RunningEnvoi.PASSPHRASE));
        assertThat(answer.path()).isEqualTo("/sign-in");
        assertThat(answer.text()).contains("Please type your passphrase once more.");
    }

    @Test
    void whoeverComesInGoesOnToAPageAndNotToAPartOfOne() {
        Visitor visitor = envoi.visitor();
        visitor.open("/poems");
        visitor.send(
                visitor.request("/token").header("HX-Request", "true").GET().build());
        Sheet door = visitor.open("/sign-in");
        assertThat(visitor.submit(door, DOOR, Map.of("passphrase", RunningEnvoi.PASSPHRASE))
                        .path())
                .isEqualTo("/poems");
    }
}
