package app.envoi.press.layout;

import static app.envoi.press.layout.Sheaf.TIMES;
import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.Table;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TableColumnsTests {

    private static final double ROSE = FontBook.bundledOnly().width("The Sick Rose", TIMES);
    private static final Length MARGIN = Length.points(5);

    private final TableColumns columns = new TableColumns(new StandingType(FontBook.bundledOnly(), Conventions.WORD));

    @Test
    void aGridThatHoldsItsWordsIsKept() {
        Table table = table(List.of(Length.points(40), Length.points(60)), false, "The Sick Rose", "1794");

        assertThat(columns.edges(table, 468)).containsExactly(0, 40, 100);
    }

    @Test
    void aGridThatHoldsNoWordGivesWayToWhatStandsInTheCells() {
        Table table = table(List.of(Length.points(5), Length.points(5)), false, "The Sick Rose", "The Sick Rose");

        assertThat(columns.edges(table, 468))
                .containsExactly(new double[] {0, ROSE + 10, 2 * ROSE + 20}, Offset.offset(0.01));
    }

    @Test
    void fixedColumnsAreKeptWhateverTheyHold() {
        Table table = table(List.of(Length.points(5), Length.points(5)), true, "The Sick Rose", "1794");

        assertThat(columns.edges(table, 468)).containsExactly(0, 5, 10);
    }

    @Test
    void columnsWithoutAGridFitTheirContent() {
        assertThat(columns.edges(table(List.of(), false, "The Sick Rose", ""), 468)[1])
                .isCloseTo(ROSE + 10, Offset.offset(0.01));
    }

    @Test
    void whatIsWiderThanThePageSharesIt() {
        String prose = "The Sick Rose ".repeat(40);

        double[] edges = columns.edges(table(List.of(), false, prose, prose + prose), 468);

        assertThat(edges[2]).isCloseTo(468, Offset.offset(0.01));
        assertThat(edges[1]).isBetween(100.0, 200.0);
    }

    @Test
    void wordsWiderThanThePageAreShrunkToIt() {
        String word = "o".repeat(500);

        assertThat(columns.edges(table(List.of(), false, word, word), 468)[2]).isCloseTo(468, Offset.offset(0.01));
    }

    private static Table table(List<Length> grid, boolean fixed, String... texts) {
        List<Table.Cell> cells = Stream.of(texts).map(TableColumnsTests::cell).toList();
        return new Table(
                grid, Length.ZERO, fixed, List.of(new Table.Row(Length.ZERO, LineRule.AUTO, false, true, cells)));
    }

    private static Table.Cell cell(String text) {
        Paragraph paragraph = new Paragraph(
                0, ParagraphFormat.PLAIN, text.isEmpty() ? List.of() : List.of(new Inline.Run(text, TIMES)), TIMES);
        Table.Margins margins = new Table.Margins(Length.ZERO, MARGIN, Length.ZERO, MARGIN);
        return new Table.Cell(Length.ZERO, 1, false, margins, List.of(paragraph));
    }
}
