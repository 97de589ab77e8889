package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static app.envoi.press.layout.Sheaf.sheaf;
import static app.envoi.press.layout.Sheaf.stanza;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.Type;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One case for each rule by which LibreOffice sets a page otherwise than Word; see {@link Conventions}. */
class LibreOfficeRuleTests {

    private static final FontBook FONTS = FontBook.bundledOnly();
    private static final Type LARGE = TIMES.withSize(Length.points(24));

    private static Proof byOffice(Sheaf sheaf) {
        return new Typesetter(FONTS, Conventions.LIBREOFFICE).set(sheaf.manuscript());
    }

    private static int linesOfFirstPage(Proof proof) {
        return proof.pages().get(0).lines().size();
    }

    private static double height(Proof proof, int line) {
        return proof.pages().get(0).lines().get(line).box().height().toPoints();
    }

    private static ParagraphFormat withoutWidowControl(ParagraphFormat format) {
        return format.withKeeps(new Keeps(false, false, false, false));
    }

    private static ParagraphFormat withNext(ParagraphFormat format) {
        return format.withKeeps(new Keeps(true, false, false, true));
    }

    private static ParagraphFormat doubled(ParagraphFormat format) {
        return format.withSpacing(format.spacing().withLine(480, LineRule.AUTO));
    }

    @Test
    void aParagraphDrawnBackFromTheNextPageLeavesNoLineAlone() {
        // 25 paragraphs are dealt to the first page, 26 to each later one: the 46th is drawn back, and the last line of
        // the page stays free.
        Sheaf short46 =
                sheaf().as(LibreOfficeRuleTests::withoutWidowControl).lines(45).paragraph(stanza(2));

        assertThat(linesOfFirstPage(byOffice(short46))).isEqualTo(45);
        assertThat(linesOfFirstPage(short46.proof())).isEqualTo(46);
    }

    @Test
    void aParagraphThatWasDealtToItsPageMayLeaveALineAlone() {
        Sheaf tall = sheaf().as(LibreOfficeRuleTests::withoutWidowControl);
        IntStream.range(0, 9).forEach(stanza -> tall.paragraph(stanza(5)));

        assertThat(linesOfFirstPage(byOffice(tall.paragraph(stanza(2))))).isEqualTo(46);
    }

    @Test
    void aParagraphFromBeyondTheNextPageMayLeaveALineAlone() {
        // A break turns to the next page however few were dealt: the 51 before it take two pages in the deal and one
        // when they are set.
        Sheaf two = sheaf().as(LibreOfficeRuleTests::withoutWidowControl)
                .as(format ->
                        withoutWidowControl(format.withSpacing(format.spacing().withLine(160, LineRule.EXACT))));
        two.lines(51);
        two.as(format -> format.withKeeps(new Keeps(false, false, true, false))).paragraph("Second page");
        two.as(LibreOfficeRuleTests::withoutWidowControl).lines(44).paragraph(stanza(2));

        assertThat(byOffice(two).pages().get(1).lines()).hasSize(46);
    }

    @Test
    void aChainIsPartedWhereItsRestWasDealtToTheNextPage() {
        Sheaf chain = sheaf();
        IntStream.range(0, 20).forEach(stanza -> chain.paragraph(stanza(2)));
        chain.as(LibreOfficeRuleTests::withNext).lines(15);
        chain.as(format -> format).paragraph("The end");

        assertThat(linesOfFirstPage(byOffice(chain))).isEqualTo(45);
        assertThat(linesOfFirstPage(chain.proof())).isEqualTo(40);
    }

    @Test
    void theRoomThatAFontWantsBetweenLinesStandsAboveItsLetters() {
        Sheaf line = sheaf().lines(1);
        double gap = 12 * 87 / 2048.0;

        double theirs = byOffice(line).pages().get(0).lines().get(0).baseline().toPoints();
        double words = line.proof().pages().get(0).lines().get(0).baseline().toPoints();
        assertThat(theirs - words).isCloseTo(gap, within(0.06));
    }

    @Test
    void aBreakInLargeTypeMakesNoLineTaller() {
        Sheaf broken = sheaf().paragraph(List.of(
                new Inline.Run("small", TIMES),
                new Inline.Break(Inline.Break.Kind.LINE, LARGE),
                new Inline.Run("small", TIMES)));

        assertThat(height(byOffice(broken), 0)).isCloseTo(13.8, within(0.05));
        assertThat(height(broken.proof(), 0)).isCloseTo(27.6, within(0.05));
    }

    @Test
    void anEmptyLineIsAsTallAsItsBreak() {
        Sheaf broken = sheaf().paragraph(
                        List.of(new Inline.Break(Inline.Break.Kind.LINE, LARGE), new Inline.Run("small", TIMES)));

        assertThat(height(byOffice(broken), 0)).isCloseTo(27.6, within(0.05));
    }

    @Test
    void whatASpacingAddsIsReckonedFromTheTypeOfTheNextLine() {
        Inline lineBreak = new Inline.Break(Inline.Break.Kind.LINE, TIMES);
        Sheaf mixed = sheaf().as(LibreOfficeRuleTests::doubled)
                .paragraph(
                        List.of(new Inline.Run("small", TIMES), lineBreak, new Inline.Run("Large", LARGE), lineBreak));

        assertThat(height(byOffice(mixed), 0)).isCloseTo(13.8 + 27.6, within(0.1));
        assertThat(height(byOffice(mixed), 1)).isCloseTo(27.6 + 13.8, within(0.1));
        assertThat(height(mixed.proof(), 0)).isCloseTo(2 * 13.8, within(0.1));
        assertThat(height(mixed.proof(), 1)).isCloseTo(2 * 27.6, within(0.1));
    }

    @Test
    void lettersAreJoinedWhereTheirFontKnowsHow() {
        Type calibri = TIMES.withFamily("Calibri");
        double apart = width(Conventions.WORD, "attention", calibri);
        double joined = width(Conventions.LIBREOFFICE, "attention", calibri);

        assertThat(joined - apart).isCloseTo(12 * (-73 - 15) / 2048.0, within(0.05));
        assertThat(width(Conventions.LIBREOFFICE, "attention", TIMES))
                .isCloseTo(width(Conventions.WORD, "attention", TIMES), within(0.05));
    }

    @Test
    void theLigaturesAreThoseOfTheFontFiles() throws IOException {
        for (FontBook.FontFile file : FONTS.bundled()) {
            List<Ligatures.Joined> baked = FaceBakery.ligatures(file)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells ->
                            new Ligatures.Joined(cells[1], Double.parseDouble(cells[2]) / Double.parseDouble(cells[3])))
                    .toList();
            assertThat(Ligatures.of(file.name()).joined()).as(file.name()).isEqualTo(baked);
        }
    }

    private static double width(Conventions conventions, String text, Type type) {
        double width = 0;
        for (double advance : new Advances(FONTS, conventions).of(text, type)) {
            width += advance;
        }
        return width;
    }
}
