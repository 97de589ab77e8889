package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.manuscript.Hyphenation;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Settings;
import app.envoi.press.manuscript.Type;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTests {

    private static final String PROSE = new PacketWords(new Random(3)).some(400);
    private static final PageSetup NARROW = PageSetup.of(Length.points(300), Length.points(2_000), Length.points(72));

    @ParameterizedTest
    @CsvSource({
        "hyphenation, hy-phen-ation",
        "Concatenation, Con-cate-na-tion",
        "associate, as-so-ciate",
        "tables, ta-bles",
        "project, project",
        "table, ta-ble",
        "rose, rose",
        "wonderful, won-der-ful",
    })
    void englishWordsAreBrokenByLiangsPatterns(String word, String broken) {
        boolean[] breaks = HyphenPatterns.english().breaks(word);
        StringBuilder parts = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            parts.append(breaks[at] ? "-" : "").append(word.charAt(at));
        }

        assertThat(parts).hasToString(broken);
    }

    @Test
    void wordsAreLeftWholeUnlessTheManuscriptAsks() {
        List<Line> whole = lines(set(PROSE, TIMES, ParagraphFormat.PLAIN, Settings.DEFAULT));

        assertThat(whole).noneMatch(HyphenatorTests::breaksWord);
        assertThat(lines(broken(PROSE, Hyphenation.USUAL)))
                .hasSizeLessThan(whole.size())
                .anyMatch(HyphenatorTests::breaksWord);
    }

    @Test
    void theHyphenStandsInsideTheMeasureAndNothingIsLost() {
        List<Line> lines = lines(broken(PROSE, Hyphenation.USUAL));
        StringBuilder read = new StringBuilder();
        for (Line line : lines) {
            assertThat(line.box().right().toPoints()).isLessThanOrEqualTo(228.01);
            String text = line.text();
            read.append(breaksWord(line) ? text.substring(0, text.length() - 1) : text);
        }

        assertThat(read).hasToString(PROSE);
    }

    @Test
    void aJustifiedLineReachesItsEndWithTheHyphen() {
        Settings asked = Settings.DEFAULT.withHyphenation(Hyphenation.USUAL);
        ParagraphFormat justified = ParagraphFormat.PLAIN.withAlignment(Alignment.JUSTIFIED);

        assertThat(lines(set(PROSE, TIMES, justified, asked)))
                .filteredOn(HyphenatorTests::breaksWord)
                .isNotEmpty()
                .allMatch(line -> Math.abs(line.box().right().toPoints() - 228) < 0.01);
    }

    @Test
    void noMoreLinesInARowThanAllowedEndInABrokenWord() {
        Hyphenation eager = Hyphenation.USUAL.withZone(Length.ZERO);

        assertThat(longestRow(lines(broken(PROSE, eager)))).isGreaterThan(1);
        assertThat(longestRow(lines(broken(PROSE, eager.withConsecutive(1))))).isEqualTo(1);
    }

    @Test
    void aWordIsNotBrokenForLessWhiteThanTheZone() {
        assertThat(lines(broken(PROSE, Hyphenation.USUAL.withZone(Length.points(228)))))
                .noneMatch(HyphenatorTests::breaksWord);
    }

    @Test
    void capitalsAndParagraphsThatKeepTheirWordsAreLeftWhole() {
        Hyphenation small = Hyphenation.USUAL.withCapitals(false);
        Settings asked = Settings.DEFAULT.withHyphenation(Hyphenation.USUAL);
        ParagraphFormat kept = ParagraphFormat.PLAIN.withKeeps(new Keeps(false, false, false, true, true));
        String loud = PROSE.toUpperCase(java.util.Locale.ROOT);

        assertThat(lines(broken(loud, Hyphenation.USUAL))).anyMatch(HyphenatorTests::breaksWord);
        assertThat(lines(broken(loud, small))).noneMatch(HyphenatorTests::breaksWord);
        assertThat(lines(set(PROSE, TIMES, kept, asked))).noneMatch(HyphenatorTests::breaksWord);
    }

    @Test
    void wordsOfOtherLanguagesAreLeftWhole() {
        Type german = TIMES.withEffects(TIMES.effects().withLanguage("de-DE"));

        assertThat(lines(
                        set(PROSE, german, ParagraphFormat.PLAIN, Settings.DEFAULT.withHyphenation(Hyphenation.USUAL))))
                .noneMatch(HyphenatorTests::breaksWord);
    }

    private static boolean breaksWord(Line line) {
        return line.text().length() > line.place().to() - line.place().from();
    }

    private static int longestRow(List<Line> lines) {
        int longest = 0;
        int row = 0;
        for (Line line : lines) {
            row = breaksWord(line) ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    private static Proof broken(String text, Hyphenation hyphenation) {
        return set(text, TIMES, ParagraphFormat.PLAIN, Settings.DEFAULT.withHyphenation(hyphenation));
    }

    private static Proof set(String text, Type type, ParagraphFormat format, Settings settings) {
        Paragraph paragraph = new Paragraph(0, format, List.of(new Inline.Run(text, type)), type);
        return new Typesetter(FontBook.bundledOnly())
                .set(Manuscript.of(NARROW, Running.NONE, List.of(paragraph)).withSettings(settings));
    }

    private static List<Line> lines(Proof proof) {
        return proof.pages().stream().flatMap(page -> page.lines().stream()).toList();
    }
}
