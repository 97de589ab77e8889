package app.envoi.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code src/docs/asvs.md} to what it says, and the sources to what no request can show. */
class AsvsTests {
    private static final Path TABLE = Path.of("src/docs/asvs.md");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SCRIPTS = Path.of("src/main/resources/static/js");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| [^|]+ \\| (met|partly|not applicable) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");
    /** How many requirements of level 1 each chapter of version 5.0.0 has. */
    private static final Map<String, Long> LEVEL_ONE = Map.ofEntries(
            Map.entry("1", 8L),
            Map.entry("2", 4L),
            Map.entry("3", 8L),
            Map.entry("4", 2L),
            Map.entry("5", 4L),
            Map.entry("6", 13L),
            Map.entry("7", 6L),
            Map.entry("8", 4L),
            Map.entry("9", 4L),
            Map.entry("10", 5L),
            Map.entry("11", 3L),
            Map.entry("12", 3L),
            Map.entry("13", 1L),
            Map.entry("14", 2L),
            Map.entry("15", 3L));

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE)).results().toList();
    }

    private static Map<Path, String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, AsvsTests::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRequirementOfLevelOneHasItsAnswer() throws IOException {
        assertThat(rows().stream().map(row -> row.group(1))).doesNotHaveDuplicates();
        assertThat(rows().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.group(1).replaceFirst("\\..*", ""), Collectors.counting())))
                .isEqualTo(LEVEL_ONE);
    }

    @Test
    void theSumsAreRight() throws IOException {
        Map<String, Long> sums =
                rows().stream().collect(Collectors.groupingBy(row -> row.group(2), Collectors.counting()));
        assertThat(Files.readString(TABLE))
                .contains(sums.get("met") + " met, " + sums.get("partly") + " partly, " + sums.get("not applicable")
                        + " not applicable.");
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> tests = files(Path.of("src/test/java")).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().getFileName().toString().replace(".java", ""),
                        Map.Entry::getValue,
                        (one, other) -> one + other));
        List<MatchResult> named =
                NAMED.matcher(Files.readString(TABLE)).results().toList();
        assertThat(named)
                .hasSizeGreaterThan(40)
                .allSatisfy(test -> assertThat(tests.getOrDefault(test.group(1), ""))
                        .as(test.group())
                        .contains("void " + test.group(2) + "("));
    }

    @Test
    void noTemplatePrintsHtmlThatItWasGiven() {
        Pattern printed = Pattern.compile("th:utext=\"([^\"]*)\"|\\[\\(");
        assertThat(files(TEMPLATES).values().stream()
                        .flatMap(html -> printed.matcher(html).results().map(match -> String.valueOf(match.group(1)))))
                .as("the pictures of pages, the style sheet of a report that stands alone, and the marks of the board")
                .isSubsetOf("${picture}", "${sheet.svg}", "${style}", "${row.line(all)}");
    }

    @Test
    void noTemplateHasAScriptOrAStyleOfItsOwn() {
        Map<Path, String> pages = files(TEMPLATES);
        // It is saved, and stands alone where no policy reaches it; its style sheet must be within.
        pages.keySet().removeIf(file -> file.endsWith("check/report-file.html"));
        assertThat(pages)
                .allSatisfy((file, html) -> assertThat(html)
                        .as(file.toString())
                        .doesNotContainPattern("<script(?![^>]*th:src=)")
                        .doesNotContain("<style", " style=\"", "th:style")
                        .doesNotContainPattern("\\son[a-z]+=\"")
                        .doesNotContain("hx-on", "javascript:", "\"js:"));
    }

    @Test
    void noScriptSetsHtml() {
        assertThat(files(SCRIPTS))
                .isNotEmpty()
                .allSatisfy((file, script) -> assertThat(script)
                        .as(file.toString())
                        .doesNotContain(
                                ".innerHTML =", ".outerHTML =", "insertAdjacentHTML", "document.write", "eval("));
    }

    @Test
    void everyPassphraseFieldIsMaskedAndOpenToPasswordManagers() {
        Pattern field = Pattern.compile("<input[^>]*(?:current-password|type=\"password\")[^>]*>");
        List<String> fields = files(TEMPLATES).values().stream()
                .flatMap(html -> field.matcher(html).results().map(MatchResult::group))
                .toList();
        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .contains("type=\"password\"", "autocomplete=")
                        .doesNotContain("onpaste", "maxlength"));
    }
}
