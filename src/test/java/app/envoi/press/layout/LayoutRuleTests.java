package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static app.envoi.press.layout.Sheaf.sheaf;
import static app.envoi.press.layout.Sheaf.stanza;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Inline.Floating;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Manuscript;
import app.envoi.press.manuscript.Note;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.ParagraphFormat.Border;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Label;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import app.envoi.press.manuscript.Properties;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Section;
import app.envoi.press.manuscript.Settings;
import app.envoi.press.manuscript.Table;
import app.envoi.press.manuscript.Traces;
import app.envoi.press.manuscript.Type;
import app.envoi.press.manuscript.WordRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One case for each rule by which Word sets a page; see {@link Conventions}. */
class LayoutRuleTests {
    private static final List<Inline> CALLS_NOTE =
            List.of(run("Called"), new Inline.NoteMark(Note.Kind.FOOTNOTE, 1, "1", TIMES));

    private static List<Line> body(Proof proof, int page) {
        return proof.pages().get(page - 1).lines().stream()
                .filter(line -> line.role() == Line.Role.BODY)
                .toList();
    }

    private static Line first(Proof proof) {
        return body(proof, 1).get(0);
    }

    private static ParagraphFormat spaced(ParagraphFormat format, int line, LineRule rule) {
        return format.withSpacing(format.spacing().withLine(line, rule));
    }

    private static ParagraphFormat with(ParagraphFormat format, Border border, Optional<Label> label) {
        return new ParagraphFormat(
                format.style(),
                format.outlineLevel(),
                format.alignment(),
                format.indents(),
                format.spacing(),
                format.keeps(),
                format.tabs(),
                label,
                border,
                format.rightToLeft(),
                format.snapToGrid());
    }

    private static Inline.Run run(String text) {
        return new Inline.Run(text, TIMES);
    }

    @Test
    void theExtraOfDoubleSpacingHangsOffThePage() {
        // 648 points hold 23 steps of 27.6 and, as the last one's extra may hang, a 24th line of 13.8.
        assertThat(sheaf().as(format -> spaced(format, 480, LineRule.AUTO))
                        .lines(23)
                        .proof()
                        .pages())
                .hasSize(1);
        assertThat(body(
                        sheaf().as(format -> spaced(format, 480, LineRule.AUTO))
                                .lines(30)
                                .proof(),
                        1))
                .hasSize(23);
        assertThat(body(
                        sheaf().as(format -> spaced(format, 278, LineRule.AUTO))
                                .lines(60)
                                .proof(),
                        1))
                .hasSize(40);
    }

    @Test
    void exactLinesNeedAllOfTheirHeight() {
        assertThat(body(
                        sheaf().as(format -> spaced(format, 400, LineRule.EXACT))
                                .lines(60)
                                .proof(),
                        1))
                .hasSize(32);
    }

    @Test
    void atLeastIsTheTypesHeightWhereThatIsMore() {
        Proof proof = sheaf().as(format -> spaced(format, 100, LineRule.AT_LEAST))
                .lines(1)
                .proof();

        assertThat(first(proof).box().height().toPoints()).isCloseTo(13.8, within(0.01));
    }

    @Test
    void spaceBeforeIsDroppedAtAPageThatBeginsByItself() {
        Proof proof = sheaf().lines(46)
                .as(format -> format.withSpacing(format.spacing().withBefore(Length.points(24))))
                .paragraph("Next page")
                .proof();

        assertThat(first(proof).box().y().toPoints()).isEqualTo(72);
        assertThat(body(proof, 2).get(0).box().y().toPoints()).isEqualTo(72);
    }

    @Test
    void spaceBeforeStaysAfterAHardBreak() {
        Proof proof = sheaf().paragraph(List.of(Sheaf.pageBreak()))
                .as(format -> format.withSpacing(format.spacing().withBefore(Length.points(24))))
                .paragraph("Next page")
                .proof();

        assertThat(body(proof, 2).get(0).box().y().toPoints()).isEqualTo(96);
    }

    @Test
    void overAHardBreakTooTheLargerOfTwoSpacesStandsBetweenParagraphs() {
        Proof proof = sheaf().as(format -> format.withSpacing(format.spacing().withAfter(Length.points(10))))
                .paragraph(List.of(Sheaf.pageBreak()))
                .as(format -> format.withSpacing(format.spacing().withBefore(Length.points(24))))
                .paragraph("Next page")
                .proof();

        assertThat(body(proof, 2).get(0).box().y().toPoints()).isEqualTo(72 + 14);
    }

    @Test
    void theMarkAfterAPageBreakStaysWithItUnlessNothingFollowsOrTheFileMovesIt() {
        Sheaf last = sheaf().paragraph(List.of(run("The end"), Sheaf.pageBreak()));
        Manuscript two = sheaf().paragraph(List.of(run("The end"), Sheaf.pageBreak()))
                .lines(1)
                .manuscript();
        Settings moved = new Settings(15, Length.inches(0.5), false, false, Set.of("splitPgBreakAndParaMark"));

        assertThat(body(last.proof(), 2)).extracting(Line::text).containsExactly("");
        assertThat(body(new Typesetter(FontBook.bundledOnly()).set(two), 2))
                .extracting(Line::text)
                .containsExactly("Line 1");
        assertThat(body(new Typesetter(FontBook.bundledOnly()).set(two.withSettings(moved)), 2))
                .extracting(Line::text)
                .containsExactly("", "Line 1");
    }

    @Test
    void contextualSpacingIsDroppedBetweenParagraphsOfOneStyle() {
        Spacing contextual = new Spacing(Length.ZERO, Length.points(20), 240, LineRule.AUTO, true);
        Proof proof =
                sheaf().as(format -> format.withSpacing(contextual)).lines(2).proof();

        assertThat(body(proof, 1).get(1).box().y()).isEqualTo(first(proof).box().bottom());
    }

    @Test
    void aRightTabPutsTheTextBeforeItsStop() {
        TabStop stop = new TabStop(Length.points(300), TabStop.Kind.END, TabStop.Leader.NONE);
        Proof proof = sheaf().as(format -> format.withTabs(List.of(stop)))
                .paragraph(List.of(run("Title"), new Inline.Tab(TIMES), run("12")))
                .proof();

        Line.Span last = first(proof).spans().get(2);
        assertThat(last.x().plus(last.width()).toPoints()).isCloseTo(372, within(0.01));
    }

    @Test
    void aDecimalTabHoldsTheMarkOfAnAmountAndNotThatOfItsThousands() {
        TabStop stop = new TabStop(Length.points(200), TabStop.Kind.DECIMAL, TabStop.Leader.NONE);
        Proof proof = sheaf().as(format -> format.withTabs(List.of(stop)))
                .paragraph(List.of(new Inline.Tab(TIMES), run("4.75")))
                .paragraph(List.of(new Inline.Tab(TIMES), run("1,204.75")))
                .paragraph(List.of(new Inline.Tab(TIMES), run("1,204")))
                .proof();

        List<Line.Span> amounts = body(proof, 1).stream()
                .map(line -> line.spans().get(line.spans().size() - 1))
                .toList();
        double right = amounts.get(0).x().plus(amounts.get(0).width()).toPoints();
        assertThat(amounts.get(1).x().plus(amounts.get(1).width()).toPoints()).isCloseTo(right, within(0.01));
        assertThat(amounts.get(2).x().plus(amounts.get(2).width()).toPoints()).isCloseTo(272, within(0.01));
    }

    @Test
    void dotsLeadToAStopThatWantsThem() {
        TabStop stop = new TabStop(Length.points(300), TabStop.Kind.END, TabStop.Leader.DOTS);
        Proof proof = sheaf().as(format -> format.withTabs(List.of(stop)))
                .paragraph(List.of(run("Title"), new Inline.Tab(TIMES), run("12")))
                .proof();

        Page.Figure dots = proof.pages().get(0).figures().get(0);
        Line.Span tab = first(proof).spans().get(1);
        assertThat(dots.kind()).isEqualTo(Page.Figure.Kind.DOTS);
        assertThat(dots.box().x().toPoints())
                .isBetween(tab.x().toPoints(), tab.x().toPoints() + 1);
        assertThat(dots.box().right().toPoints()).isBetween(358.0, 360.0);
        assertThat(dots.box().bottom()).isEqualTo(first(proof).baseline());
    }

    @Test
    void aBorderIsRuledOnceAroundABoxThatIsShared() {
        Border shared = new Border(Length.points(5), Length.points(5), true);
        Border last = new Border(Length.points(5), Length.points(5), false);
        Proof proof = sheaf().as(format -> with(format, shared, Optional.empty()))
                .paragraph("In the box")
                .as(format -> with(format, last, Optional.empty()))
                .paragraph("In it too")
                .proof();

        assertThat(proof.pages().get(0).figures())
                .extracting(figure -> Math.round(figure.box().y().toPoints()))
                .containsExactly(72L, 109L);
    }

    @Test
    void aTabWithoutAStopGoesToTheNextHalfInch() {
        Proof proof =
                sheaf().paragraph(List.of(new Inline.Tab(TIMES), run("In"))).proof();

        assertThat(first(proof).spans().get(1).x().toPoints()).isEqualTo(108);
    }

    @Test
    void aHangingIndentSetsRunOverLinesIn() {
        Indents hanging = new Indents(Length.points(36), Length.ZERO, Length.points(-36));
        Proof proof = sheaf().as(format -> format.withIndents(hanging))
                .paragraph("words ".repeat(40))
                .proof();

        assertThat(first(proof).box().x().toPoints()).isEqualTo(72);
        assertThat(body(proof, 1).get(1).box().x().toPoints()).isEqualTo(108);
    }

    @Test
    void centredAndRightAlignedLinesStandWhereTheyShould() {
        Line centred = first(sheaf().as(format -> format.withAlignment(Alignment.CENTRE))
                .paragraph("Title")
                .proof());
        Line right = first(sheaf().as(format -> format.withAlignment(Alignment.END))
                .paragraph("Title")
                .proof());

        assertThat(centred.box().x().plus(centred.box().right()).toPoints()).isCloseTo(612, within(0.01));
        assertThat(right.box().right().toPoints()).isCloseTo(540, within(0.01));
    }

    @Test
    void justifiedLinesReachTheMarginExceptTheLast() {
        Proof proof = sheaf().as(format -> format.withAlignment(Alignment.JUSTIFIED))
                .paragraph("some words ".repeat(20).strip())
                .proof();

        List<Line> lines = body(proof, 1);
        assertThat(lines.get(0).box().right().toPoints()).isCloseTo(540, within(0.1));
        assertThat(lines.get(lines.size() - 1).box().right().toPoints()).isLessThan(530);
    }

    @Test
    void aWordIsPulledIntoAJustifiedLineWhereThatIsTheSmallerChange() {
        Conventions.Squeeze squeeze = Conventions.WORD.squeeze();

        assertThat(squeeze.allows(5, 30, 0, 40)).isTrue();
        assertThat(squeeze.allows(7, 30, 0, 40))
                .as("more than a fifth of the spaces")
                .isFalse();
        assertThat(squeeze.allows(5, 30, 0, 8))
                .as("the line would be nearly full without it")
                .isFalse();
    }

    @Test
    void onlyJustifiedLinesPullAWordIn() {
        // Words of 12 points and spaces of 3: 31 words take 462 of 476 points, and a 32nd is one point too many.
        Indents out = new Indents(Length.ZERO, Length.points(-8), Length.ZERO);
        String text = "nn ".repeat(60).strip();
        Proof ragged =
                sheaf().as(format -> format.withIndents(out)).paragraph(text).proof();
        Proof justified = sheaf().as(format -> format.withIndents(out).withAlignment(Alignment.JUSTIFIED))
                .paragraph(text)
                .proof();

        assertThat(first(ragged).text().strip().split(" ")).hasSize(31);
        assertThat(first(justified).text().strip().split(" ")).hasSize(32);
    }

    @Test
    void inAJustifiedLineWidePunctuationGivesWay() {
        // 465 points, of which 38 characters take 456: the 39th needs 3 more, a quarter of a full stop.
        String marked = "\u8BD7".repeat(20) + "\u3002" + "\u8BD7".repeat(18) + "\u6B4C";
        String plain = marked.replace('\u3002', '\u8BD7');

        assertThat(firstLineOfChinese(marked, Alignment.JUSTIFIED)).isEqualTo(39);
        assertThat(firstLineOfChinese(plain, Alignment.JUSTIFIED)).isEqualTo(38);
        assertThat(firstLineOfChinese(marked, Alignment.START)).isEqualTo(38);
    }

    private static int firstLineOfChinese(String text, Alignment alignment) {
        Type type = new Type("SimSun", Length.points(12));
        Indents indents = new Indents(Length.ZERO, Length.points(3), Length.ZERO);
        return first(sheaf().as(format -> format.withAlignment(alignment).withIndents(indents))
                        .paragraph(List.of(new Inline.Run(text, type)))
                        .proof())
                .text()
                .length();
    }

    @Test
    void noLineEndsInsideASimpleWord() {
        String text = "Sea-green: 4th!";

        for (int at = 0; at < text.length(); at++) {
            boolean inside = BreakRules.insideWord(text, at);
            assertThat(inside && BreakRules.after(text, at, true))
                    .as("after %s", at)
                    .isFalse();
        }
        assertThat(BreakRules.insideWord(text, 0)).isTrue();
        assertThat(BreakRules.insideWord(text, 3)).isFalse();
    }

    @Test
    void aLineMayEndAfterAHyphenAndAnEmDashButNotBeforeIt() {
        assertThat(BreakRules.after("well-known", 4, false)).isTrue();
        assertThat(BreakRules.after("-known", 0, false)).isFalse();
        assertThat(BreakRules.after("sea\u2014sky", 3, false)).isTrue();
        assertThat(BreakRules.after("sea\u2014sky", 2, false)).isFalse();
        assertThat(BreakRules.after("sea\u2014sky", 2, true)).isTrue();
        assertThat(BreakRules.after("a\u00A0b", 1, false)).isFalse();
        assertThat(BreakRules.after("no\u2011break", 2, false)).isFalse();
    }

    @Test
    void chineseMayBeBrokenBetweenCharactersButNotBeforeAStop() {
        assertThat(BreakRules.after("\u5C71\u6C34", 0, false)).isTrue();
        assertThat(BreakRules.after("\u5C71\u3002", 0, false)).isFalse();
        assertThat(BreakRules.after("\u300C\u5C71", 0, false)).isFalse();
    }

    @Test
    void aTallerTypeInTheLineMakesItTaller() {
        Proof proof = sheaf().paragraph(
                        List.of(run("small "), new Inline.Run("large", TIMES.withSize(Length.points(24)))))
                .proof();

        assertThat(first(proof).box().height().toPoints()).isCloseTo(27.6, within(0.01));
    }

    @Test
    void aPictureInTheLineIsNotMultipliedByTheLineSpacing() {
        Inline picture = new Inline.Picture(Length.points(100), Length.points(200), Floating.IN_LINE, "a boat", TIMES);
        Proof proof = sheaf().as(format -> spaced(format, 480, LineRule.AUTO))
                .paragraph(List.of(picture))
                .lines(1)
                .proof();

        double step =
                body(proof, 1).get(1).box().y().minus(first(proof).box().y()).toPoints();
        assertThat(step).isBetween(213.0, 218.0);
    }

    @Test
    void textJumpsOverABoxThatLeavesNoRoomBesideIt() {
        Floating floating = new Floating(Floating.Wrap.BESIDE, Length.ZERO, Length.ZERO);
        Inline picture = new Inline.Picture(Length.points(460), Length.points(300), floating, "a harbour", TIMES);
        Proof proof = sheaf().paragraph(List.of(picture, run("Below"))).proof();

        assertThat(first(proof).box().y().toPoints()).isEqualTo(372);
    }

    @Test
    void bordersTakeRoomOnceAroundABoxThatIsShared() {
        Border shared = new Border(Length.points(5), Length.points(5), true);
        Border last = new Border(Length.points(5), Length.points(5), false);
        Proof proof = sheaf().as(format -> with(format, shared, Optional.empty()))
                .paragraph("In the box")
                .as(format -> with(format, last, Optional.empty()))
                .paragraph("In it too")
                .as(format -> format)
                .paragraph("Outside")
                .proof();

        assertThat(body(proof, 1).get(2).box().y().toPoints()).isCloseTo(72 + 5 + 13.8 + 13.8 + 5, within(0.01));
    }

    @Test
    void aBulletInATallerFontMakesItsLineTaller() {
        Label bullet = new Label("\uF0B7", TIMES.withFamily("Symbol"), Label.Suffix.TAB);
        Proof proof = sheaf().as(format -> with(format, Border.NONE, Optional.of(bullet)))
                .paragraph("Item")
                .proof();

        assertThat(first(proof).box().height().toPoints()).isGreaterThan(14.5);
    }

    @Test
    void gridLinesStandWholeOnThePage() {
        PageSetup letter = PageSetup.LETTER;
        PageSetup grid = new PageSetup(
                letter.width(),
                letter.height(),
                letter.margins(),
                letter.columns(),
                new PageSetup.Grid(PageSetup.Grid.Kind.LINES, Length.points(18)),
                letter.upright(),
                false,
                0);

        assertThat(body(sheaf().on(grid).lines(50).proof(), 1)).hasSize(36);
    }

    @Test
    void columnsThatASectionGoesOnBelowAreEvenedOut() {
        Proof proof = columnsAndMore(List.of(run("Line")), 9);

        // Nine lines in two columns make five and four; what goes on below stands under the taller one.
        assertThat(body(proof, 1).get(5).box().y().toPoints()).isEqualTo(72);
        assertThat(body(proof, 1).get(5).box().x().toPoints()).isEqualTo(72 + 216 + 36);
        assertThat(body(proof, 1).get(9).box().y().toPoints()).isCloseTo(72 + 5 * 13.8, within(0.01));
    }

    @Test
    void columnsThatABreakPartsStayAsTheyAre() {
        Proof proof =
                columnsAndMore(List.of(run("Line"), new Inline.Break(Inline.Break.Kind.COLUMN, TIMES), run("Line")), 2);

        // A column of one line, one of two, and after another break the first column of the next page.
        assertThat(body(proof, 1).get(1).box().y().toPoints()).isEqualTo(72);
        assertThat(body(proof, 1)).hasSize(3);
    }

    /** So many paragraphs in two columns, and a section of one column that goes on below them. */
    private static Proof columnsAndMore(List<Inline> content, int count) {
        PageSetup letter = PageSetup.LETTER;
        PageSetup twin = new PageSetup(
                letter.width(),
                letter.height(),
                letter.margins(),
                new PageSetup.Columns(2, List.of(), List.of(Length.inches(0.5))),
                letter.grid(),
                letter.upright(),
                false,
                0);
        List<app.envoi.press.manuscript.Block> lines = IntStream.range(0, count)
                .<app.envoi.press.manuscript.Block>mapToObj(
                        index -> new Paragraph(index, ParagraphFormat.PLAIN, content, TIMES))
                .toList();
        Section columns = new Section(Section.Start.NEXT_PAGE, twin, Running.NONE, lines);
        return new Typesetter(FontBook.bundledOnly())
                .set(of(List.of(columns, section(Section.Start.CONTINUOUS, 1, count))));
    }

    @Test
    void footnotesTakeTheirRoomAtTheFootOfTheirPage() {
        Sheaf sheaf = sheaf().paragraph(CALLS_NOTE).lines(50);

        Page page = noted(sheaf).pages().get(0);

        assertThat(notesOf(page)).isEqualTo(3);
        assertThat(page.lines().stream().filter(line -> line.role() == Line.Role.BODY))
                .hasSize(43);
    }

    @Test
    void aNoteCalledFromATableStandsOnThatPageAndOnNoOther() {
        List<Table.Row> rows = IntStream.range(0, 60)
                .mapToObj(index -> index == 0 ? row(0, CALLS_NOTE, true) : row(index, false))
                .toList();

        Proof proof = noted(sheaf().add(new Table(List.of(Length.inches(4)), Length.ZERO, true, rows)));

        assertThat(body(proof, 1)).hasSize(43);
        assertThat(notesOf(proof.pages().get(0))).isEqualTo(3);
        assertThat(body(proof, 2).get(0).text()).startsWith("Called");
        assertThat(notesOf(proof.pages().get(1))).isZero();
    }

    private static long notesOf(Page page) {
        return page.lines().stream()
                .filter(line -> line.role() == Line.Role.NOTE)
                .count();
    }

    /** With a footnote of three lines. */
    private static Proof noted(Sheaf sheaf) {
        Paragraph note = new Paragraph(Paragraph.OUTSIDE, ParagraphFormat.PLAIN, stanza(3), TIMES);
        return new Typesetter(FontBook.bundledOnly())
                .set(new Manuscript(
                        sheaf.manuscript().sections(),
                        List.of(new Note(Note.Kind.FOOTNOTE, 1, List.of(note))),
                        Settings.DEFAULT,
                        Properties.NONE,
                        Traces.NONE,
                        Optional.empty(),
                        Set.of()));
    }

    @Test
    void anOddPageSectionBearsAnOddNumber() {
        Section first = section(Section.Start.NEXT_PAGE, 1, 0);
        Section second = section(Section.Start.ODD_PAGE, 1, 1);

        Proof proof = new Typesetter(FontBook.bundledOnly()).set(of(List.of(first, second)));

        assertThat(proof.pages()).hasSize(2);
    }

    @Test
    void aContinuousSectionGoesOnOnThePage() {
        Section first = section(Section.Start.NEXT_PAGE, 3, 0);
        Section second = section(Section.Start.CONTINUOUS, 3, 3);

        Proof proof = new Typesetter(FontBook.bundledOnly()).set(of(List.of(first, second)));

        assertThat(proof.pages()).hasSize(1);
        assertThat(body(proof, 1)).extracting(line -> line.place().paragraph()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aBrokenRowLeavesNoLineAloneButInFilesOfOlderWord() {
        assertThat(linesOfARowOnPageOne(15)).isZero();
        assertThat(linesOfARowOnPageOne(14)).isEqualTo(1);
    }

    /** Of a row of five lines that begins on the last line of a page. */
    private static long linesOfARowOnPageOne(int compatibility) {
        Manuscript manuscript = sheaf().lines(45)
                .add(new Table(List.of(Length.inches(4)), Length.ZERO, true, List.of(row(45, stanza(5), false))))
                .manuscript();
        Settings settings = new Settings(compatibility, Length.inches(0.5), false, false, Set.of());
        Proof proof = new Typesetter(FontBook.bundledOnly()).set(manuscript.withSettings(settings));
        return body(proof, 1).stream()
                .filter(line -> line.place().paragraph() == 45)
                .count();
    }

    @Test
    void headerRowsComeAgainOnEveryPageOfATable() {
        List<Table.Row> rows =
                IntStream.range(0, 60).mapToObj(row -> row(row, row == 0)).toList();
        Proof proof = sheaf().add(new Table(List.of(Length.inches(4)), Length.ZERO, true, rows))
                .proof();

        assertThat(body(proof, 2).get(0).text()).isEqualTo("row 0");
        assertThat(body(proof, 2).get(1).text()).isEqualTo("row 46");
    }

    @Test
    void hiddenMarksLetAParagraphRunOn() {
        Paragraph runIn = new Paragraph(0, ParagraphFormat.PLAIN, List.of(run("Title. ")), TIMES.withEffects(hidden()));
        Proof proof = sheaf().add(runIn).paragraph("And its text").lines(1).proof();

        assertThat(body(proof, 1).get(0).text()).isEqualTo("Title. And its text");
        assertThat(body(proof, 1)).hasSize(2);
    }

    @Test
    void wordsOwnRecordIsHeardWhereNothingHasTouchedTheFile() {
        Manuscript plain = sheaf().lines(10).manuscript();

        PageCount agreed = count(plain, new WordRecord(1, List.of(), true));
        PageCount differing = count(plain, new WordRecord(2, List.of(new WordRecord.Mark(9, 0)), true));
        PageCount touched = count(plain, new WordRecord(2, List.of(new WordRecord.Mark(9, 0)), false));

        assertThat(agreed.by()).isEqualTo(PageCount.Witness.WORD);
        assertThat(agreed.certain()).isTrue();
        assertThat(differing.low()).isEqualTo(1);
        assertThat(differing.high()).isEqualTo(2);
        assertThat(differing.reasons()).hasSize(1);
        assertThat(touched.by()).isEqualTo(PageCount.Witness.LAYOUT);
    }

    @Test
    void aCountThatHangsOnOneFullLineIsUnsureInFilesOfOlderWord() {
        // 46 lines fill the page; one of them is 467.3 points of 468, and its last word would make a 47th.
        Manuscript manuscript = sheaf().lines(45)
                .paragraph("n".repeat(70) + " " + "n".repeat(6) + "e,")
                .manuscript();
        Settings older = new Settings(14, Length.inches(0.5), false, false, Set.of());
        Typesetter typesetter = new Typesetter(FontBook.bundledOnly());

        assertThat(typesetter.set(manuscript).count().certain()).isTrue();
        assertThat(typesetter.set(manuscript.withSettings(older)).count())
                .satisfies(count -> assertThat(count.pages()).isEqualTo(1))
                .satisfies(count -> assertThat(count.high()).isEqualTo(2));
    }

    @Test
    void aCountIsUnsureWhereAFontIsNotKnownAndThePageIsNearlyFull() {
        Inline strange = new Inline.Run("strange", TIMES.withFamily("Nobody's Own Hand"));
        Sheaf sheaf = sheaf();
        IntStream.range(0, 46).forEach(line -> sheaf.paragraph(List.of(strange)));
        Proof proof = sheaf.proof();
        Proof sure = sheaf().lines(20).proof();

        assertThat(proof.count().certain()).isFalse();
        assertThat(proof.count().reasons().get(0)).contains("Nobody's Own Hand");
        assertThat(sure.count().certain()).isTrue();
    }

    private static PageCount count(Manuscript plain, WordRecord record) {
        Manuscript recorded = new Manuscript(
                plain.sections(),
                List.of(),
                plain.settings(),
                plain.properties(),
                plain.traces(),
                Optional.of(record),
                Set.of());
        return new Typesetter(FontBook.bundledOnly()).set(recorded).count();
    }

    private static app.envoi.press.manuscript.Effects hidden() {
        return new app.envoi.press.manuscript.Effects(
                app.envoi.press.manuscript.Effects.Caps.NONE,
                app.envoi.press.manuscript.Effects.Position.BASELINE,
                false,
                false,
                true,
                Length.ZERO,
                100,
                Length.ZERO,
                Length.ZERO,
                "",
                "",
                false);
    }

    private static Section section(Section.Start start, int lines, int from) {
        List<app.envoi.press.manuscript.Block> blocks = IntStream.range(from, from + lines)
                .<app.envoi.press.manuscript.Block>mapToObj(
                        index -> new Paragraph(index, ParagraphFormat.PLAIN, List.of(run("Line " + index)), TIMES))
                .toList();
        return new Section(start, PageSetup.LETTER, Running.NONE, blocks);
    }

    private static Manuscript of(List<Section> sections) {
        return new Manuscript(
                sections, List.of(), Settings.DEFAULT, Properties.NONE, Traces.NONE, Optional.empty(), Set.of());
    }

    private static Table.Row row(int index, boolean header) {
        return row(index, List.of(run("row " + index)), header);
    }

    private static Table.Row row(int index, List<Inline> content, boolean header) {
        Table.Margins none = new Table.Margins(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);
        Paragraph text = new Paragraph(index, ParagraphFormat.PLAIN, content, TIMES);
        Table.Cell cell = new Table.Cell(Length.inches(4), 1, false, none, List.of(text));
        return new Table.Row(Length.ZERO, LineRule.AUTO, header, true, List.of(cell));
    }
}
