package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain words|plain words",
                "*slant*|<i>slant</i>",
                "**heavy**|<b>heavy</b>",
                "***both***|<bi>both</bi>",
                "a *b* c|a <i>b</i> c",
                "*a **b** c*|<i>a </i><bi>b</bi><i> c</i>",
                "**a *b***|<b>a </b><bi>b</bi>",
                "*a***b**|<i>a</i><b>b</b>",
                "**a***b*|<b>a</b><i>b</i>",
                "un*frigging*believable|un<i>frigging</i>believable",
                "* * *|* * *",
                "a * b * c|a * b * c",
                "word* and other*|word* and other*",
                "*no end|*no end",
                "**half*|*<i>half</i>",
                "\\*not this\\*|*not this*",
                "\\\\*this*|\\<i>this</i>",
                "back\\slash|back\\slash",
                "*a\\*b*|<i>a</i><i>*b</i>",
                "“*curly*”|“<i>curly</i>”",
            })
    void marksAreReadAsAPoetMeansThem(String source, String meant) {
        assertThat(shown(source)).isEqualTo(meant);
    }

    @Test
    void emphasisRunsOverLinesButNotOverAnEmptyLine() {
        assertThat(shown("*one\ntwo*")).isEqualTo("<i>one\ntwo</i>");
        assertThat(shown("*one\n\ntwo*")).isEqualTo("*one\n\ntwo*");
        assertThat(shown("*one\n \t\ntwo*")).isEqualTo("*one\n \t\ntwo*");
    }

    @RepeatedTest(300)
    void aPieceIsItsStretchOfTheSource(RepetitionInfo round) {
        String source = scramble(new Random(round.getCurrentRepetition()));
        int end = 0;
        for (Markup.Piece piece : Markup.parse(source)) {
            assertThat(source).startsWith(source.substring(0, piece.from()) + piece.text());
            assertThat(piece.from()).isGreaterThanOrEqualTo(end);
            end = piece.to();
        }
    }

    @RepeatedTest(300)
    void nothingButMarksIsLost(RepetitionInfo round) {
        String source = scramble(new Random(round.getCurrentRepetition()));
        String letters = source.replaceAll("[*\\\\]", "");
        assertThat(Markup.plain(source).replaceAll("[*\\\\]", "")).isEqualTo(letters);
        assertThat(Markup.plain(Markup.escape(source))).isEqualTo(source);
    }

    @Test
    void twoMegabytesOfMarksAreReadInTime() {
        String worst = "*a ".repeat(350_000) + "b**c".repeat(250_000);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Markup.parse(worst)))
                .isNotEmpty();
    }

    private static String scramble(Random chance) {
        String letters = "ab *\\\n.#";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            text.append(letters.charAt(chance.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static String shown(String source) {
        return Markup.parse(source).stream()
                .map(piece -> {
                    String tag = (piece.bold() ? "b" : "") + (piece.italic() ? "i" : "");
                    return tag.isEmpty() ? piece.text() : "<" + tag + ">" + piece.text() + "</" + tag + ">";
                })
                .collect(Collectors.joining());
    }
}
