package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Routes;
import app.envoi.desk.Routes.Route;
import app.envoi.desk.RunningEnvoi;
import app.envoi.desk.Visitor;
import app.envoi.desk.Visitor.Sheet;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;

/** What somebody gets who is not the owner, or whom another site's page has sent, at every address that there is. */
class StrangerTests {
    @RegisterExtension
    static final RunningEnvoi envoi = RunningEnvoi.shared();

    private static final String FORM = "application/x-www-form-urlencoded";
    /** The door itself, what it is drawn with, and the page that says that something went wrong. */
    private static final Set<String> OPEN = Set.of("/sign-in", "/welcome", "/error", "${server.error.path:/error}");

    /** A calendar program cannot sign in: it comes with a secret in the address. */
    private static final String FEED = "/feed/";

    private static Routes routes;

    @BeforeAll
    static void lookAround() {
        envoi.poet();
        routes = Routes.of(envoi);
    }

    private static boolean isOpen(Route route) {
        String pattern = route.pattern().getPatternString();
        return OPEN.contains(pattern) || pattern.startsWith("/type/") || pattern.startsWith(FEED);
    }

    private static Stream<Route> shut(List<Route> all) {
        return all.stream().filter(route -> !isOpen(route));
    }

    private static Sheet send(Visitor visitor, Route route, String body) {
        return visitor.send(visitor.request(route.example())
                .header("Content-Type", FORM)
                .method(route.method().name(), BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void thereAreManyAddressesAndFewAreOpen() {
        assertThat(shut(routes.reading())).hasSizeGreaterThan(30);
        assertThat(shut(routes.changing())).hasSizeGreaterThan(40);
        assertThat(routes.reading().stream().filter(StrangerTests::isOpen)).hasSizeLessThan(9);
    }

    @Test
    void everyPageShowsAStrangerTheDoorAndNothingElse() {
        Visitor stranger = envoi.visitor();
        assertThat(shut(routes.reading())).allSatisfy(route -> {
            Sheet answer = stranger.open(route.example());
            assertThat(answer.path()).as(route.toString()).isEqualTo("/sign-in");
            assertThat(answer.text()).as(route.toString()).doesNotContain(RunningEnvoi.NAME);
        });
    }

    @Test
    void whatAProgramReadsByASecretAddressIsNotFoundByGuessing() {
        Visitor stranger = envoi.visitor();
        assertThat(routes.reading().stream()
                        .filter(route -> route.pattern().getPatternString().startsWith(FEED)))
                .allSatisfy(route ->
                        assertThat(stranger.open(route.example()).status()).isEqualTo(404));
    }

    @Test
    void everyPartOfAPageRefusesAStranger() {
        Visitor stranger = envoi.visitor();
        assertThat(shut(routes.reading())).allSatisfy(route -> {
            Sheet answer = stranger.send(stranger.request(route.example())
                    .header("HX-Request", "true")
                    .GET()
                    .build());
            assertThat(answer.status()).as(route.toString()).isEqualTo(401);
            assertThat(answer.bytes()).as(route.toString()).isEmpty();
        });
    }

    @Test
    void noChangeIsMadeForAStrangerEvenWithATokenOfTheDoor() {
        Visitor stranger = envoi.visitor();
        String token = stranger.open("/sign-in")
                .html()
                .selectFirst("input[name=_csrf]")
                .val();
        assertThat(shut(routes.changing())).allSatisfy(route -> {
            Sheet answer = send(stranger, route, "_csrf=" + token);
            assertThat(answer.path()).as(route.toString()).isEqualTo("/sign-in");
        });
    }

    @Test
    void noChangeIsMadeWithoutTheTokenOfThePageEvenForTheOwner() {
        Visitor poet = envoi.poet();
        assertThat(routes.changing().stream()
                        .filter(route -> !route.pattern().getPatternString().contains("error")))
                .allSatisfy(route -> {
                    assertThat(send(poet, route, "").status())
                            .as(route.toString())
                            .isEqualTo(403);
                    assertThat(send(poet, route, "_csrf=guessed").status())
                            .as(route.toString())
                            .isEqualTo(403);
                });
        assertThat(poet.open("/").path()).as("still signed in").isEqualTo("/");
    }

    @Test
    void noAddressChangesAnythingByBeingLookedAt() {
        Set<RequestMethod> changing =
                Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);
        assertThat(shut(routes.changing()))
                .allSatisfy(route -> assertThat(changing).contains(route.method()));
    }

    @Test
    void everyAnswerCarriesTheRulesForTheBrowser() {
        Stream<String> addresses = Stream.concat(
                routes.reading().stream().map(Route::example),
                Stream.of("/css/envoi.css", "/js/envoi.js", "/favicon.svg", "/nowhere-at-all", "/fonts/none.woff2"));
        Visitor poet = envoi.poet();
        Visitor stranger = envoi.visitor();
        assertThat(addresses).allSatisfy(address -> {
            rules(address, stranger.open(address));
            rules(address, poet.open(address));
        });
    }

    private static void rules(String address, Sheet answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .as(address)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "object-src 'none'")
                .doesNotContain("unsafe", "*", "http:", "https:", "data:");
        assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(address).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).as(address).contains("camera=()", "geolocation=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).as(address).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).as(address).isEqualTo("same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).as(address).isEmpty();
        assertThat(answer.header("Server") + answer.header("X-Powered-By"))
                .as(address)
                .isEmpty();
        if (answer.bytes().length > 0) {
            assertThat(answer.header("Content-Type")).as(address).isNotEmpty();
            if (answer.header("Content-Type").matches("text/(html|plain).*")) {
                assertThat(answer.header("Content-Type")).as(address).containsIgnoringCase("charset=utf-8");
            }
        }
    }

    @Test
    void noPageOfTheOwnersIsKeptByTheBrowser() {
        Visitor poet = envoi.poet();
        assertThat(shut(routes.reading()))
                .allSatisfy(route -> assertThat(poet.open(route.example()).header("Cache-Control"))
                        .as(route.toString())
                        .contains("no-store"));
    }

    @Test
    void whatLiesBesideEnvoiIsNotServed() {
        Visitor poet = envoi.poet();
        for (String path : List.of(
                "/.git/config",
                "/manuscripts/envoi.mv.db",
                "/config/application.yml",
                "/application.yml",
                "/css/%2e%2e/%2e%2e/application.yml",
                "/css/..%2f..%2fapplication.yml",
                "/messages/web.properties",
                "/templates/error.html",
                "/h2-console",
                "/actuator")) {
            Sheet answer = poet.open(path);
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.text()).as(path).doesNotContain("repositoryformatversion", "datasource", "spring:");
        }
    }

    @Test
    void otherMethodsAreNotAnswered() {
        Visitor poet = envoi.poet();
        for (String method : List.of("TRACE", "PROPFIND", "OPTIONS")) {
            Sheet answer = poet.send(poet.request("/poems")
                    .method(method, BodyPublishers.noBody())
                    .build());
            assertThat(answer.status()).as(method).isIn(200, 400, 403, 405, 501);
            assertThat(answer.text()).as(method).doesNotContain("Cookie", RunningEnvoi.NAME);
        }
    }
}
