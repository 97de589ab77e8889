package app.envoi.press.layout;

import app.envoi.press.layout.Galley.CellLine;
import app.envoi.press.layout.Galley.Piece;
import app.envoi.press.layout.Galley.SetCell;
import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Galley.SetRow;
import app.envoi.press.layout.Galley.SetTable;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import app.envoi.press.manuscript.Settings;
import app.envoi.press.manuscript.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets blocks to a measure: paragraphs into lines, tables into rows of cells of lines. */
final class GalleyMaker {

    /** Tables deeper than this are set as if they were empty. */
    static final int DEEPEST = 20;

    private static final double NARROWEST = 1;

    /** The first of Word's modes in which rows of tables are broken so that their paragraphs leave no line alone. */
    private static final int MINDS_WIDOWS = 15;

    private final StandingType type;
    private final LineBreaker breaker;
    private final TableColumns columns;
    private final Spacer spacer;
    private final boolean widowsMinded;
    private final boolean marksMove;

    GalleyMaker(StandingType type, LineBreaker breaker, Spacer spacer, Settings settings) {
        this.type = type;
        this.breaker = breaker;
        this.columns = new TableColumns(type);
        this.spacer = spacer;
        this.widowsMinded = settings.compatibility() >= MINDS_WIDOWS;
        this.marksMove = settings.flags().contains("splitPgBreakAndParaMark");
    }

    Galley set(List<Block> blocks, double measure) {
        return set(blocks, measure, 0);
    }

    /** The height of blocks stacked without page ends. */
    double height(List<Block> blocks, double measure) {
        return stack(set(blocks, measure), 0, Length.ZERO, new ArrayList<>());
    }

    /** The lines of blocks stacked without page ends, from a top. */
    List<CellLine> lines(List<Block> blocks, double measure, double top) {
        List<CellLine> lines = new ArrayList<>();
        stack(set(blocks, measure), 0, Length.points(top), lines);
        return lines;
    }

    private Galley set(List<Block> blocks, double measure, int depth) {
        List<Piece> pieces = new ArrayList<>(blocks.size());
        boolean joined = false;
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Paragraph paragraph) {
                RunIn run = RunIn.from(blocks, at);
                at += Math.max(0, run.parts().size() - 1);
                if (!run.parts().isEmpty()) {
                    boolean last = depth == 0 && at == blocks.size() - 1;
                    SetParagraph set = Borders.around(set(paragraph, run, measure, last), joined);
                    pieces.add(set);
                    joined = set.format().border().joinsNext();
                }
            } else if (blocks.get(at) instanceof Table table && depth < DEEPEST) {
                pieces.add(set(table, measure, depth + 1));
            }
        }
        return new Galley(pieces);
    }

    /** @param last no paragraph follows to begin the page after a break at its end */
    private SetParagraph set(Paragraph paragraph, RunIn run, double measure, boolean last) {
        boolean alone = run.parts().size() == 1;
        Shaped shaped = type.of(alone ? paragraph : run.joined());
        return new SetParagraph(shaped, breaker.lines(shaped, measure, last || marksMove), run.parts(), breaker);
    }

    private SetTable set(Table table, double measure, int depth) {
        double[] edges = columns.edges(table, measure);
        List<SetRow> rows = new ArrayList<>(table.rows().size());
        for (Table.Row row : table.rows()) {
            rows.add(set(row, edges, depth));
        }
        List<SetRow> set = MergedRows.heightened(rows);
        return new SetTable(table.indent().toPoints(), edges[edges.length - 1], set, widowsMinded);
    }

    private SetRow set(Table.Row row, double[] edges, int depth) {
        List<SetCell> cells = new ArrayList<>(row.cells().size());
        double height = 0;
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            int from = Math.min(column, edges.length - 2);
            int to = Math.max(from + 1, Math.min(column + Math.max(1, cell.span()), edges.length - 1));
            SetCell set = set(cell, edges[from], edges[to] - edges[from], depth);
            cells.add(set);
            height = Math.max(height, set.height());
            column += Math.max(1, cell.span());
        }
        return new SetRow(row, rowHeight(row, height), cells);
    }

    private static double rowHeight(Table.Row row, double content) {
        double declared = row.height().toPoints();
        return row.heightRule() == LineRule.EXACT && declared > 0 ? declared : Math.max(content, declared);
    }

    private SetCell set(Table.Cell cell, double x, double width, int depth) {
        Table.Margins margins = cell.margins();
        double left = margins.start().toPoints();
        double measure = Math.max(NARROWEST, width - left - margins.end().toPoints());
        List<CellLine> lines = new ArrayList<>();
        double foot = stack(set(cell.blocks(), measure, depth), left, margins.top(), lines);
        double empty = cell.continues() ? 0 : foot + margins.bottom().toPoints();
        return new SetCell(x, width, cell.continues() ? List.of() : lines, empty);
    }

    /** Stacks a galley without page ends; answers its foot. */
    private double stack(Galley galley, double x, Length top, List<CellLine> lines) {
        double y = top.toPoints();
        SetParagraph above = null;
        for (Piece piece : galley.pieces()) {
            if (piece instanceof SetParagraph paragraph) {
                y += spacer.between(above, paragraph);
                y = stack(paragraph, x, y, lines);
                above = paragraph;
            } else if (piece instanceof SetTable table) {
                y += below(above);
                y = stack(table, x, y, lines);
                above = null;
            }
        }
        return y + below(above);
    }

    private double below(@Nullable SetParagraph above) {
        return above == null ? 0 : spacer.below(above);
    }

    private static double stack(SetParagraph paragraph, double x, double top, List<CellLine> lines) {
        double y = top;
        for (int line = 0; line < paragraph.lines().size(); line++) {
            lines.add(new CellLine(paragraph, line, x, y));
            y += paragraph.lines().get(line).height();
        }
        return y;
    }

    private static double stack(SetTable table, double x, double top, List<CellLine> lines) {
        double y = top;
        for (SetRow row : table.rows()) {
            for (SetCell cell : row.cells()) {
                for (CellLine line : cell.lines()) {
                    lines.add(line.movedRight(x + table.x() + cell.x(), y));
                }
            }
            y += row.height();
        }
        return y;
    }
}
