package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static app.envoi.press.layout.Sheaf.sheaf;
import static app.envoi.press.layout.Sheaf.stanza;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.PageSetup.Margins;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.ParagraphFormat.Keeps;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.Running;
import app.envoi.press.manuscript.Table;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever is asked, there is an answer in bounded time. */
class OddManuscriptTests {

    private static Proof soon(Supplier<Proof> proof) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), proof::get);
    }

    private static PageSetup withMargins(PageSetup page, Margins margins) {
        return new PageSetup(
                page.width(), page.height(), margins, page.columns(), page.grid(), page.upright(), false, 0);
    }

    @Test
    void aParagraphOfAMillionCharacters() {
        Proof proof =
                soon(() -> sheaf().paragraph("a long walk ".repeat(84_000)).proof());

        assertThat(proof.pages()).hasSizeGreaterThan(200);
    }

    @Test
    void aWordOfAHundredThousandLettersIsBrokenAnywhere() {
        assertThat(soon(() -> sheaf().paragraph("a".repeat(100_000)).proof()).pages())
                .hasSizeGreaterThan(10);
    }

    @Test
    void aPageSmallerThanItsMargins() {
        PageSetup tiny = PageSetup.of(Length.inches(1), Length.inches(1), Length.inches(2));

        Proof proof = soon(() -> sheaf().on(tiny).lines(5).proof());

        assertThat(proof.pages()).hasSizeGreaterThan(4);
        assertThat(proof.count().reasons()).anyMatch(reason -> reason.contains("leave no room"));
    }

    @Test
    void marginsThatMeet() {
        Length half = Length.inches(5.5);
        Margins margins = new Margins(half, half, half, half, half, half, Length.ZERO);

        Proof proof = soon(() ->
                sheaf().on(withMargins(PageSetup.LETTER, margins)).lines(5).proof());

        assertThat(proof.pages()).hasSizeGreaterThan(4);
    }

    @Test
    void aColumnOfOnePoint() {
        PageSetup letter = PageSetup.LETTER;
        PageSetup.Columns columns =
                new PageSetup.Columns(2, List.of(Length.points(1), Length.points(1)), List.of(Length.points(466)));
        PageSetup narrow = new PageSetup(
                letter.width(), letter.height(), letter.margins(), columns, letter.grid(), letter.upright(), false, 0);

        Proof proof = soon(() -> sheaf().on(narrow).lines(40).proof());

        // A letter to the line.
        assertThat(proof.pages()).hasSizeGreaterThan(2);
        assertThat(proof.count().reasons()).anyMatch(reason -> reason.contains("holds hardly a word"));
    }

    @Test
    void fortyFiveColumnsOfOnePoint() {
        PageSetup letter = PageSetup.LETTER;
        PageSetup.Columns columns = new PageSetup.Columns(45, List.of(), List.of(Length.points(10)));
        PageSetup narrow = new PageSetup(
                letter.width(), letter.height(), letter.margins(), columns, letter.grid(), letter.upright(), false, 0);

        assertThat(soon(() -> sheaf().on(narrow).lines(200).proof()).pages()).isNotEmpty();
    }

    @Test
    void spacingBelowNothing() {
        Spacing negative = new Spacing(Length.points(-50), Length.points(-50), -240, LineRule.AUTO, false);

        Proof proof = soon(() ->
                sheaf().as(format -> format.withSpacing(negative)).lines(100).proof());

        assertThat(proof.pages()).isNotEmpty();
        assertThat(proof.count().reasons()).allMatch(reason -> reason.contains("spacing below nothing"));
    }

    @Test
    void indentsThatLeaveNoRoom() {
        Indents crossing = new Indents(Length.inches(5), Length.inches(5), Length.inches(-9));

        assertThat(soon(() -> sheaf().as(format -> format.withIndents(crossing))
                                .paragraph("no room here")
                                .proof())
                        .pages())
                .isNotEmpty();
    }

    @Test
    void everyParagraphKeepsWithTheNext() {
        Proof proof = soon(() -> sheaf().as(format -> format.withKeeps(new Keeps(true, true, false, true)))
                .lines(20_000)
                .proof());

        assertThat(proof.pages()).hasSize(435);
    }

    @Test
    void aHeaderTallerThanItsPage() {
        Paragraph tall = new Paragraph(Paragraph.OUTSIDE, ParagraphFormat.PLAIN, stanza(100), TIMES);
        Running running = new Running(Map.of(Running.Pages.DEFAULT, List.of(tall)), Map.of());

        Proof proof = soon(() -> sheaf().with(running).lines(10).proof());

        assertThat(proof.pages()).hasSize(10);
        assertThat(proof.count().reasons()).anyMatch(reason -> reason.contains("leave no room"));
    }

    @Test
    void aTableNestedFiftyDeep() {
        Block block = new Paragraph(0, ParagraphFormat.PLAIN, stanza(1), TIMES);
        for (int depth = 0; depth < 50; depth++) {
            block = table(block);
        }
        Block deep = block;

        Proof proof = soon(() -> sheaf().lines(45).add(deep).proof());

        assertThat(proof.pages()).isNotEmpty();
        assertThat(proof.count().reasons()).anyMatch(reason -> reason.contains("too deep to be set"));
    }

    @Test
    void aRowTallerThanItsPage() {
        Block tall = table(new Paragraph(0, ParagraphFormat.PLAIN, stanza(200), TIMES));

        assertThat(soon(() -> sheaf().add(tall).proof()).pages()).hasSizeGreaterThan(3);
    }

    @Test
    void typeOfNoSizeAndOfAThousandPoints() {
        Inline none = new Inline.Run("nothing to see", TIMES.withSize(Length.ZERO));
        Inline huge = new Inline.Run("loud words", TIMES.withSize(Length.points(1638)));

        Proof proof = soon(
                () -> sheaf().paragraph(List.of(none)).paragraph(List.of(huge)).proof());

        assertThat(proof.pages()).isNotEmpty();
    }

    @Test
    void aPictureTallerThanItsPage() {
        Inline picture = new Inline.Picture(
                Length.inches(20), Length.inches(40), Inline.Floating.IN_LINE, "a very tall tree", TIMES);

        assertThat(soon(() -> sheaf().lines(3)
                                .paragraph(List.of(picture))
                                .lines(3)
                                .proof())
                        .pages())
                .hasSize(3);
    }

    @Test
    void loneHalvesOfSurrogatePairs() {
        assertThat(soon(() -> sheaf().paragraph("a\uD83D b\uDE00 c".repeat(500)).proof())
                        .pages())
                .isNotEmpty();
    }

    private static Table table(Block inside) {
        Table.Margins margins = new Table.Margins(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);
        Table.Cell cell = new Table.Cell(Length.inches(2), 1, false, margins, List.of(inside));
        Table.Row row = new Table.Row(Length.ZERO, LineRule.AUTO, false, true, List.of(cell));
        return new Table(List.of(Length.inches(2)), Length.ZERO, false, List.of(row));
    }
}
