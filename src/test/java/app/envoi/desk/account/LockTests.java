package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LockTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.fresh();

    private static final String FORM = "form[action=/welcome]";

    @Test
    @Order(1)
    void theFirstVisitAsksForAName() {
        Sheet page = envoi.visitor().open("/");
        assertThat(page.path()).isEqualTo("/welcome");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void aPassphraseIsLongAndNotOneThatEverybodyTries() {
        assertThat(refusal("short", "short")).contains("This has 5 characters; 10 are needed.");
        assertThat(refusal("Password-1234", "Password-1234")).contains("everybody tries first");
        assertThat(refusal("é".repeat(40), "é".repeat(40))).contains("This has 80 bytes; the lock reads 72");
        assertThat(refusal("a certain slant", "an uncertain slant")).contains("The two are not the same.");
    }

    private static String refusal(String passphrase, String again) {
        Visitor visitor = envoi.visitor();
        Sheet answer = visitor.submit(
                visitor.open("/welcome"),
                FORM,
                Map.of("name", RunningEnvoi.NAME, "passphrase", passphrase, "again", again));
        assertThat(answer.html().selectFirst("#name").val())
                .as("what was typed is kept")
                .isEqualTo(RunningEnvoi.NAME);
        assertThat(answer.text()).as("a passphrase is never sent back").doesNotContain("value=\"" + passphrase);
        return answer.html().select(".trouble").text();
    }

    @Test
    @Order(3)
    void theFirstToComeOwnsTheHomeAndNobodyElseCan() {
        Visitor second = envoi.visitor();
        Sheet late = second.open("/welcome");
        assertThat(envoi.poet().open("/").path()).isEqualTo("/");
        Sheet tooLate = second.submit(
                late, FORM, Map.of("name", "Mabel", "passphrase", "mine, all mine now", "again", "mine, all mine now"));
        assertThat(tooLate.path()).isEqualTo("/sign-in");
        assertThat(envoi.visitor().open("/welcome").path()).isEqualTo("/sign-in");
        assertThat(envoi.poet().open("/").status()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void theRightPassphraseOpensAndSigningOutCloses() {
        Visitor visitor = envoi.visitor();
        Sheet door = visitor.open("/");
        assertThat(door.path()).isEqualTo("/sign-in");
        String before = visitor.cookie();
        Sheet desk = visitor.submit(door, "form[action=/sign-in]", Map.of("passphrase", RunningEnvoi.PASSPHRASE));
        assertThat(desk.status()).isEqualTo(200);
        assertThat(visitor.cookie()).as("a new session").isNotEqualTo(before);
        Sheet out = visitor.submit(visitor.open("/"), "form[action=/sign-out]", Map.of());
        assertThat(out.text()).contains("You are signed out.");
        assertThat(visitor.open("/").path()).isEqualTo("/sign-in");
    }

    @Test
    @Order(5)
    void aPartOfAPageIsNotRedirectedWhenSignedOut() {
        Visitor visitor = envoi.visitor();
        Sheet part = visitor.send(
                visitor.request("/").header("HX-Request", "true").GET().build());
        assertThat(part.status()).isEqualTo(401);
    }

    @Test
    @Order(6)
    void aPageThatOutlivedItsSessionGetsANewToken() {
        Visitor poet = envoi.poet();
        String token = poet.open("/token").text();
        Sheet answer = poet.send(poet.request("/check/count/bio")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + "&bio=She+writes"))
                .build());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(envoi.visitor().open("/token").path()).isEqualTo("/sign-in");
    }

    @Test
    @Order(6)
    void aChangeWithoutTheFormsOwnTokenIsRefused() {
        Visitor poet = envoi.poet();
        Sheet refused = poet.send(
                poet.request("/sign-out").POST(BodyPublishers.noBody()).build());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(poet.open("/").path()).as("still signed in").isEqualTo("/");
    }

    @Test
    @Order(6)
    void whatWasTypedOnAPageThatIsTooOldIsGivenBack() {
        Visitor poet = envoi.poet();
        Sheet refused = poet.send(poet.request("/out/new")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=old&letter=Dear+%3Cb%3EEditors&journal=3&old=my+passphrase"))
                .build());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html().select("textarea").eachText()).containsExactly("Dear <b>Editors");
        Sheet foreign = poet.send(poet.request("/out/new")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("letter=Dear+Editors"))
                .build());
        assertThat(foreign.html().select("textarea")).isEmpty();
    }

    @Test
    @Order(7)
    void everyPageCarriesThePolicyThatKeepsStrangersOut() {
        Sheet page = envoi.poet().open("/");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(envoi.visitor().open("/sign-in").header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    @Order(8)
    void anotherNameForThisMachineIsNotAnswered() throws IOException {
        assertThat(raw("GET /sign-in HTTP/1.1\r\nHost: poems.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Open it at http://localhost:");
        assertThat(raw("GET /sign-in HTTP/1.1\r\nHost: LOCALHOST:" + envoi.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", envoi.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @Order(9)
    void anAddressThatIsNoneSaysSoInPlainWords() {
        Sheet page = envoi.poet().open("/no-such-page");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.html().selectFirst("h1").text()).isEqualTo("There is nothing here");
        assertThat(page.text()).doesNotContain("Exception", "Whitelabel");
    }

    @Test
    @Order(10)
    void whoGuessesWaitsLongerAndLonger() {
        Visitor guesser = envoi.visitor();
        Sheet answer = guesser.open("/sign-in");
        for (int free = 0; free < 4; free++) {
            answer = guess(guesser, answer);
            assertThat(answer.text()).contains("That is not the passphrase.");
        }
        // A slow machine may take longer for a guess than the first waits last; the waits outgrow it.
        for (int more = 0; more < 12 && !answer.text().contains("Too many wrong tries. Please wait"); more++) {
            answer = guess(guesser, answer);
        }
        assertThat(answer.text()).contains("Too many wrong tries. Please wait");
    }

    private static Sheet guess(Visitor guesser, Sheet door) {
        return guesser.submit(door, "form[action=/sign-in]", Map.of("passphrase", "not stop for death"));
    }
}
