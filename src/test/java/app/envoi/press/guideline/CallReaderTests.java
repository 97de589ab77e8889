package app.envoi.press.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallReaderTests {
    private static final String HARBOUR = """
            journal: The Harbour Review
            call: Tides
            link: https://harbour.example/submit
            read-on: 2025-03-01
            text: own
            window: {opens: 2025-04-01, closes: 2025-05-31, zone: America/New_York}
            response: {from: close, at-least: 3, at-most: 4, unit: months}
            guidelines:
              - quote: "Send up to six pages."
                rules: [{pages-at-most: 6, of: poems}]
              - quote: "We pay."
                information: true
            """;

    private static List<Problem> problems(String yaml) {
        CallUnreadable broken = catchThrowableOfType(CallUnreadable.class, () -> CallReader.read("harbour", yaml));
        assertThat(broken).as("read as if nothing were wrong: %s", yaml).isNotNull();
        return broken.problems();
    }

    @Test
    void readsWhatACallSays() throws CallUnreadable {
        Call call = CallReader.read("harbour", HARBOUR);

        assertThat(call.title()).isEqualTo("The Harbour Review, Tides");
        assertThat(call.source().readOn()).contains(LocalDate.of(2025, 3, 1));
        assertThat(call.window().on(LocalDate.of(2025, 5, 31))).isEqualTo(Window.State.OPEN);
        assertThat(call.window().on(LocalDate.of(2025, 6, 1))).isEqualTo(Window.State.CLOSED);
        assertThat(call.clocks().reply()).contains(new Reply(Reply.From.CLOSE, 3, 4, ChronoUnit.MONTHS));
        assertThat(call.guidelines()).hasSize(2);
        assertThat(call.guidelines().get(0).rules().get(0).kind()).isEqualTo("pages-at-most");
    }

    @Test
    void findsEveryProblemOfAFileInOneReading() {
        List<Problem> problems = problems(HARBOUR.replace("call:", "cull:")
                .replace("pages-at-most: 6", "pages-at-most: 6pt")
                .replace("unit: months", "unit: moons"));

        assertThat(problems).extracting(Problem::line).containsExactlyInAnyOrder(2, 7, 9 + 1);
        assertThat(problems)
                .anySatisfy(
                        problem -> assertThat(problem.message()).isEqualTo("unknown key “cull”; did you mean “call”?"));
        assertThat(problems)
                .anySatisfy(problem ->
                        assertThat(problem.message()).contains("must be a whole number from 1 to 1000, not “6pt”"));
    }

    @Test
    void saysWhereAProblemIs() {
        assertThat(problems(HARBOUR.replace("of: poems", "of: stanzas")).get(0))
                .hasToString("harbour.yml, line 10, column 36: “of” must be one of poems, document, not “stanzas”");
    }

    @Test
    void namesTheRuleThatWasProbablyMeant() {
        assertThat(problems(HARBOUR.replace("pages-at-most", "pages-at-moist"))
                        .get(0)
                        .message())
                .isEqualTo("no rule is called “pages-at-moist”; did you mean “pages-at-most”?");
    }

    @Test
    void refusesAKeyWrittenTwice() {
        assertThat(problems(HARBOUR + "journal: Another\n").get(0).message()).isEqualTo("“journal” is written twice");
    }

    @Test
    void refusesAnchorsTagsAndDepth() {
        assertThat(problems("journal: &a The Harbour Review\ncall: *a\n").get(0).message())
                .startsWith("anchors");
        assertThat(problems("journal: !!java.lang.Runtime x\n").get(0).message())
                .startsWith("tags");
        assertThat(problems("journal: " + "[".repeat(100_000)).get(0).message()).contains("deep");
        assertThat(problems("- ".repeat(50_000) + "a").get(0).message()).contains("deep");
        assertThat(problems("a: ".repeat(50_000)).get(0).message()).isNotEmpty();
        assertThat(problems("a: " + "x".repeat(300_000)).get(0).message()).contains("longer than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b, *b, *b]\njournal: *c",
                "a: &a {k: v}\n<<: *a\njournal: x",
                "a: &a [*a]\njournal: *a",
                "journal: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
                "journal: !<tag:yaml.org,2002:java.lang.Runtime> x",
                "%TAG ! tag:evil.example,2026:\n---\njournal: !x y",
                "journal: a\n---\njournal: b",
                "? {a: b}\n: c",
                "journal: 1e999999999\ncall: 0x" + "f"
            })
    void refusesWhatIsMadeToDoHarm(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void refusesWhatIsNoMapAtAll() {
        assertThat(problems("").get(0).message()).isEqualTo("the file is empty");
        assertThat(problems("just words").get(0).message()).isEqualTo("must be a map of keys and values");
        assertThat(problems("journal: [unclosed\n").get(0).message()).startsWith("not readable as YAML");
        assertThat(problems("journal: 'tab\there'\nguidelines: 3").get(0).message())
                .isEqualTo("must be a list");
    }

    @Test
    void refusesDaysThatAreNone() {
        assertThat(problems(HARBOUR.replace("2025-03-01", "2025-02-30")).get(0).message())
                .isEqualTo("must be a day such as 2025-06-23, not “2025-02-30”");
        assertThat(problems(HARBOUR.replace("closes: 2025-05-31", "closes: 2025-03-31"))
                        .get(0)
                        .message())
                .isEqualTo("closes before it opens");
    }

    @Test
    void refusesALinkThatIsNone() {
        assertThat(problems(HARBOUR.replace("https://harbour.example/submit", "javascript:alert(1)"))
                        .get(0)
                        .line())
                .isEqualTo(3);
    }

    @Test
    void aWindowThatIsNotStatedIsUnknown() throws CallUnreadable {
        Call call = CallReader.read("harbour", HARBOUR.replaceAll("window: .*", "window: {opens: null, closes: null}"));

        assertThat(call.window().on(LocalDate.of(2025, 5, 1))).isEqualTo(Window.State.UNKNOWN);
        assertThat(call.clocks().reply().get().latest(LocalDate.of(2025, 5, 1), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aWindowOfEveryYearRunsOverNewYear() throws CallUnreadable {
        Call call = CallReader.read(
                "harbour", HARBOUR.replaceAll("window: .*", "window: {opens: \"09-15\", closes: \"02-28\"}"));

        assertThat(call.window().on(LocalDate.of(2026, 1, 2))).isEqualTo(Window.State.OPEN);
        assertThat(call.window().on(LocalDate.of(2026, 3, 1))).isEqualTo(Window.State.CLOSED);
        assertThat(call.window().nextClose(LocalDate.of(2025, 10, 1))).contains(LocalDate.of(2026, 2, 28));
        assertThat(call.window().nextOpening(LocalDate.of(2026, 3, 1))).contains(LocalDate.of(2026, 9, 15));
    }
}
