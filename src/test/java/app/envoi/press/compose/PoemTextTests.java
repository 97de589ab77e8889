package app.envoi.press.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.compose.PoemText.Form;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PoemTextTests {
    @Test
    void aShortFirstLineWithAnEmptyLineBelowIsTheTitle() {
        PoemText poem = only("The Sick Rose\n\nO Rose thou art sick.\nThe invisible worm\n");
        assertThat(poem.title()).isEqualTo("The Sick Rose");
        assertThat(poem.body()).isEqualTo("O Rose thou art sick.\nThe invisible worm");
    }

    @Test
    void aPoemThatBeginsAtOnceHasNoTitleAndIsCalledByItsFirstLine() {
        PoemText poem = only("Because I could not stop for Death –\nHe kindly stopped for me –\n\nWe slowly drove\n");
        assertThat(poem.title()).isEmpty();
        assertThat(poem.name()).isEqualTo("Because I could not stop for Death –");
    }

    @Test
    void aFirstLineThatRunsOnIsVerse() {
        assertThat(only("so much depends upon,\n\na red wheel\n").title()).isEmpty();
        assertThat(only("w".repeat(101) + "\n\nmore\n").title()).isEmpty();
    }

    @Test
    void oneLineAloneIsAPoemAndNoTitle() {
        PoemText poem = only("In the falling snow\n");
        assertThat(poem.title()).isEmpty();
        assertThat(poem.body()).isEqualTo("In the falling snow");
    }

    @Test
    void aHeadingNamesAPoemAndAnEmptyOneLeavesItUntitled() {
        assertThat(only("# To *Autumn*\nSeason of mists").title()).isEqualTo("To *Autumn*");
        PoemText untitled = only("#\n\nOne line\n\nAnother line");
        assertThat(untitled.title()).isEmpty();
        assertThat(untitled.body()).isEqualTo("One line\n\nAnother line");
    }

    @Test
    void headingsAndRulesPartPoems() {
        List<PoemText> poems = PoemText.read("# One\na\n\n---\n\nTwo\n\nb\n# Three\n\nc\n\n---\n---\n");
        assertThat(poems).extracting(PoemText::title).containsExactly("One", "Two", "Three");
        assertThat(poems).extracting(PoemText::body).containsExactly("a", "b", "c");
    }

    @Test
    void anEscapedRuleOrHeadingIsALineOfThePoem() {
        assertThat(only("# One\n\n\\---\n\\# b\n\\> c").body()).isEqualTo("---\n# b\n> c");
    }

    @Test
    void aBackslashAtTheEndOfALineOnlyEndsIt() {
        assertThat(only("# One\n\na\\\nb  \nc\\\\").body()).isEqualTo("a\nb  \nc\\");
    }

    @Test
    void bylineDedicationAndEpigraphStandUnderTheTitle() {
        PoemText poem = only("""
                # Ode

                by Phillis Wheatley

                > for S. M.

                > The morn awakes
                > — an older song

                First line
                """);
        assertThat(poem.byline()).isEqualTo("by Phillis Wheatley");
        assertThat(poem.dedication()).isEqualTo("for S. M.");
        assertThat(poem.epigraph()).isEqualTo("The morn awakes\n— an older song");
        assertThat(poem.body()).isEqualTo("First line");
    }

    @Test
    void aFirstVerseThatBeginsWithByIsNoByline() {
        assertThat(only("# Walk\n\nby the river\n\nwe went").byline()).isEmpty();
        assertThat(only("# Walk\n\nBy Night, by day\n\nwe went").byline()).isEmpty();
    }

    @Test
    void theFieldsAtTheHeadOfAMarkdownFileAreRead() {
        PoemText poem =
                only("---\ntitle: \"The Lamb\"\nby-line: by William Blake\ntags: x\n---\nLittle Lamb who made thee\n");
        assertThat(poem.title()).isEqualTo("The Lamb");
        assertThat(poem.byline()).isEqualTo("by William Blake");
        assertThat(poem.body()).isEqualTo("Little Lamb who made thee");
    }

    @Test
    void everySpaceTabAndEmptyLineInsideIsKept() {
        String body = "      far in\n\tand a tab\tthere  \n\n\n   two empty lines above\u00A0\u2003end";
        assertThat(only("# T\n\n\n" + body + "\n\n\n").body()).isEqualTo(body);
    }

    @Test
    void lineBreaksOfAllKindsAreOneAndControlCharactersGo() {
        PoemText poem = only("\uFEFF# T\r\n\r\na\rb\u2028c\u000Bd\u0000\u0007e\uFFFEf\uD800");
        assertThat(poem.body()).isEqualTo("a\nb\nc\nde\uFFFDf\uFFFD");
    }

    @Test
    void aFormFeedPartsPoems() {
        assertThat(PoemText.read("One\n\na\n\fTwo\n\nb"))
                .extracting(PoemText::title)
                .containsExactly("One", "Two");
    }

    @Test
    void aTextWithoutWordsHoldsNoPoem() {
        assertThat(PoemText.read(" \n\t\n---\n\n")).isEmpty();
        assertThat(PoemText.read("")).isEmpty();
    }

    @RepeatedTest(500)
    void aPoemWrittenAsTextReadsBackEqual(RepetitionInfo round) {
        PoemText poem = scrambled(new Random(round.getCurrentRepetition()));
        assertThat(PoemText.read(poem.toText())).containsExactly(poem);
    }

    private static PoemText scrambled(Random chance) {
        String body = "x\n" + scramble(chance, 30) + "\ny";
        PoemText poem =
                new PoemText(line(chance), line(chance), scramble(chance, 6), line(chance), body, Form.BY_STANZA);
        return chance.nextInt(4) > 0 ? poem : poem.withByline("by Anon").withEpigraph("for ever");
    }

    private static String line(Random chance) {
        return scramble(chance, 1).replace("#", "").strip();
    }

    private static String scramble(Random chance, int length) {
        List<String> parts =
                List.of("a", " ", "*", "\\", "\n", "#", "# ", "---", ">", "by X", "  b", "\t", "水", "===", "\n\n");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(parts.get(chance.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static PoemText only(String text) {
        List<PoemText> poems = PoemText.read(text);
        assertThat(poems).hasSize(1);
        return poems.get(0);
    }
}
