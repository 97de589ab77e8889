package app.envoi.press.layout;

import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Table;
import java.util.List;

/** Set type before it is made up into pages: paragraphs broken into lines, and tables of them. Lengths in points. */
record Galley(List<Galley.Piece> pieces) {

    /** A paragraph or a table. */
    sealed interface Piece permits SetParagraph, SetTable {}

    /**
     * A paragraph's lines in its measure.
     *
     * @param parts the paragraphs that run on into one another here; mostly one of its own
     * @param breaker that broke it
     */
    record SetParagraph(Shaped shaped, List<BrokenLine> lines, List<Paragraph> parts, LineBreaker breaker)
            implements Piece {

        ParagraphFormat format() {
            return shaped.format();
        }

        SetParagraph withLines(List<BrokenLine> other) {
            return new SetParagraph(shaped, other, parts, breaker);
        }

        /** In the lines that a room leaves it. One with borders is left as it is: its box does not give way. */
        SetParagraph in(Bands.Room room) {
            BrokenLine first = lines.get(0);
            BrokenLine last = lines.get(lines.size() - 1);
            double column =
                    first.start() + first.measure() + format().indents().end().toPoints();
            boolean markMoved = lines.size() > 1 && last.from() == last.to();
            return room.isWhole() || !format().border().equals(ParagraphFormat.Border.NONE)
                    ? this
                    : withLines(breaker.lines(shaped, column, markMoved, room));
        }

        /** Its first line holds nothing but a page break, and there are others. */
        boolean beginsWithBreak() {
            return lines.size() > 1
                    && lines.get(0).end() == BrokenLine.End.PAGE_BREAK
                    && lines.get(0).to() == 1;
        }

        double before() {
            return format().spacing().before().toPoints();
        }

        double after() {
            return format().spacing().after().toPoints();
        }
    }

    /**
     * @param x of the left edge from the column's
     * @param widowsMinded a row is broken so that its paragraphs leave no line alone
     */
    record SetTable(double x, double width, List<SetRow> rows, boolean widowsMinded) implements Piece {}

    record SetRow(Table.Row row, double height, List<SetCell> cells) {}

    /**
     * @param x of the cell's edge from the table's
     * @param lines in order, each with its place in the cell
     * @param height of the content and its margins
     */
    record SetCell(double x, double width, List<CellLine> lines, double height) {}

    /**
     * @param x of its paragraph's column from the cell's edge
     * @param top from the cell's upper edge
     */
    record CellLine(SetParagraph paragraph, int line, double x, double top) {

        BrokenLine broken() {
            return paragraph.lines().get(line);
        }

        double foot() {
            return top + broken().need();
        }

        CellLine movedUp(double by) {
            return new CellLine(paragraph, line, x, top - by);
        }

        CellLine movedRight(double by, double down) {
            return new CellLine(paragraph, line, x + by, top + down);
        }
    }
}
