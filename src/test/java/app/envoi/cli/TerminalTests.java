package app.envoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TerminalTests {
    private static final Path GOLDEN = Path.of("manuscripts/samples/golden");
    private static final String GOOD = GOLDEN.resolve("word-three-poems.docx").toString();
    private static final String SEVEN_PAGES =
            GOLDEN.resolve("seventh-page-by-one-line.docx").toString();

    @TempDir
    private Path folder;

    @Test
    void noWordsAndSettingsOpenTheDeskAndOtherWordsAreMeantForTheTerminal() {
        assertThat(Terminal.isMeant(new String[0])).isFalse();
        assertThat(Terminal.isMeant(new String[] {"--server.port=8081"})).isFalse();
        assertThat(Terminal.isMeant(new String[] {"check", "a.docx"})).isTrue();
        assertThat(Terminal.isMeant(new String[] {"chekc"})).isTrue();
        assertThat(Terminal.isMeant(new String[] {"--help"})).isTrue();
    }

    @Test
    void helpNamesTheCommandsAndTheirOptions() {
        assertThat(Terminals.run("--help").out()).contains("check", "build", "inspect", "http://localhost:8080");
        Terminals.Ran check = Terminals.run("check", "--help");
        assertThat(check.code()).isZero();
        assertThat(check.out())
                .contains("--call", "--bio", "--statement", "--art", "--translations", "--permission", "--json");
    }

    @Test
    void aWrongUseIsToldInTwoLinesOnStandardErrorWithExitTwo() {
        for (String[] words : new String[][] {
            {"chekc", GOOD},
            {"check"},
            {"check", "--jsn", GOOD},
            {"inspect", "--json"},
            {"build", "a.txt"},
            {"check", GOOD, "--bio"}
        }) {
            Terminals.Ran ran = Terminals.run(words);
            assertThat(ran.code()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines()).as(String.join(" ", words)).hasSizeBetween(1, 3);
            assertThat(ran.err()).doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void aCallThatIsNotThereIsNamedWithThoseThatAre() {
        Terminals.Ran ran = Terminals.run("check", GOOD, "--call", "the-margin-lineages");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("the-margin-lineages", "the-margins-lineages");
    }

    @Test
    void eachFileGivesOneLineInTheOrderGivenAndTheSameFileTwiceGivesTwo() {
        Terminals.Ran ran = Terminals.run("inspect", "--json", SEVEN_PAGES, GOOD, SEVEN_PAGES);
        assertThat(ran.code()).isZero();
        assertThat(ran.lines().stream().map(line -> json(line).get("file").stringValue()))
                .containsExactly(SEVEN_PAGES, GOOD, SEVEN_PAGES);
    }

    @Test
    void aFileThatCannotBeReadGivesItsErrorAndTheOthersTheirAnswers() throws IOException {
        String missing = folder.resolve("missing.docx").toString();
        String empty = Files.createFile(folder.resolve("empty.docx")).toString();
        Terminals.Ran ran = Terminals.run("check", "--json", missing, folder.toString(), empty, SEVEN_PAGES, GOOD);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEmpty();
        List<JsonNode> lines = ran.lines().stream().map(TerminalTests::json).toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(0, 3)).allSatisfy(line -> {
            assertThat(line.propertyNames()).containsExactly("file", "error");
            assertThat(line.get("error").stringValue()).matches("\\p{Lu}.*\\.");
        });
        assertThat(lines.get(1).get("error").stringValue()).contains("folder");
        assertThat(lines.get(3).get("verdict").stringValue()).isEqualTo("broken");
        assertThat(lines.get(4).get("verdict").stringValue()).isEqualTo("unsure");
    }

    @Test
    void theExitCodeTellsTheWorst() {
        assertThat(Terminals.run("check", GOOD).code()).isZero();
        assertThat(Terminals.run("check", GOOD, SEVEN_PAGES).code()).isEqualTo(1);
        assertThat(Terminals.run("check", "missing.docx", SEVEN_PAGES).code()).isEqualTo(2);
        assertThat(Terminals.run("inspect", GOOD, SEVEN_PAGES).code()).isZero();
    }

    @Test
    void aNameThatBeginsWithADashOrAnAtSignIsAName() throws IOException {
        Path dashed = Files.copy(Path.of(GOOD), folder.resolve("-x.docx"));
        Path at = Files.copy(Path.of(GOOD), folder.resolve("@list.docx"));
        assertThat(Terminals.run("inspect", "--json", "--", dashed.toString(), at.toString())
                        .code())
                .isZero();
        assertThat(Terminals.run("inspect", "--json", "@list.docx").lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(json(line).get("file").stringValue()).isEqualTo("@list.docx"));
    }

    @Test
    void twoHundredAndFortyFilesComeBackInOrder() throws IOException {
        List<String> words = new ArrayList<>(List.of("inspect", "--json"));
        for (int i = 0; i < 240; i++) {
            words.add(Files.copy(Path.of(i % 2 == 0 ? GOOD : SEVEN_PAGES), folder.resolve(i + ".docx"))
                    .toString());
        }
        Terminals.Ran ran = Terminals.run(words.toArray(String[]::new));
        List<JsonNode> lines = ran.lines().stream().map(TerminalTests::json).toList();
        assertThat(lines.stream().map(line -> line.get("file").stringValue()))
                .isEqualTo(words.subList(2, words.size()));
        assertThat(IntStream.range(0, 240)
                        .mapToObj(i -> lines.get(i).get("pages").intValue()))
                .isEqualTo(IntStream.range(0, 240)
                        .mapToObj(i -> i % 2 == 0 ? 3 : 7)
                        .toList());
    }

    @Test
    void aPersonReadsTheVerdictTheJournalsWordsAndTheRemedy() {
        Terminals.Ran ran = Terminals.run("check", SEVEN_PAGES);
        assertThat(ran.out()).contains("7 pages", "✗ broken", "no more than six pages", "→");
        assertThat(ran.out()).doesNotContain("\u001B");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aTextThatWasNamedButCannotBeReadStopsTheCheckBeforeItBegins() {
        Terminals.Ran ran = Terminals.run("check", GOOD, "--bio", "no-such-bio.txt", "--json");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("no-such-bio.txt");
    }

    @Test
    void artIsJudgedByItsContent() throws IOException {
        Path text = Files.writeString(folder.resolve("art.png"), "not a picture");
        Terminals.Ran ran = Terminals.run("check", GOOD, "--art", text.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("art.png");
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }
}
