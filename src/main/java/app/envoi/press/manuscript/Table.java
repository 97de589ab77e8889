package app.envoi.press.manuscript;

import java.util.List;

/**
 * A table.
 *
 * @param columns widths of the grid's columns ({@code w:tblGrid})
 * @param indent from the text margin
 * @param fixed the widths hold whatever stands in the cells
 */
public record Table(List<Length> columns, Length indent, boolean fixed, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param height zero where none is declared
     * @param header repeated at the top of each page
     * @param splits may be broken over two pages
     */
    public record Row(
            Length height,
            ParagraphFormat.Spacing.LineRule heightRule,
            boolean header,
            boolean splits,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param width declared width, or zero
     * @param span grid columns covered
     * @param continues carries on the cell above it (a vertical merge)
     * @param margins room between the cell's edges and its text
     */
    public record Cell(Length width, int span, boolean continues, Margins margins, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** Room inside the edges. */
    public record Margins(Length top, Length end, Length bottom, Length start) {}
}
