package app.envoi.press.layout;

import app.envoi.press.layout.Shaped.Kind;
import app.envoi.press.manuscript.Block;
import app.envoi.press.manuscript.Paragraph;
import app.envoi.press.manuscript.ParagraphFormat.Indents;
import app.envoi.press.manuscript.Table;
import java.util.Arrays;

/**
 * Says how wide the columns of a table are: as its grid says, which is what Word last made of them. Where there is no grid, or one that a program put in for
 * form's sake and Word would not keep, and the columns are not fixed, each takes what its longest line wants, as far as there is room. Cells over several
 * columns widen none, nor do pictures and tables in cells.
 */
final class TableColumns {

    private static final double NARROWEST = 1;

    /** Columns that do not hold this share of their widest word were never set by anybody. */
    private static final double CREDIBLE = 0.5;

    private static final char OBJECT = '\uFFFC';

    private final StandingType type;

    TableColumns(StandingType type) {
        this.type = type;
    }

    /** The edges of the columns from the table's own, one more than columns. */
    double[] edges(Table table, double measure) {
        double[] widths = table.fixed() ? fixed(table, measure) : fitted(table, measure);
        double[] edges = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + Math.max(NARROWEST, widths[i]);
        }
        return edges;
    }

    private static double[] fixed(Table table, double measure) {
        double[] widths = declared(table);
        if (table.columns().isEmpty()) {
            Arrays.fill(widths, measure / widths.length);
        }
        return widths;
    }

    private double[] fitted(Table table, double measure) {
        double[] declared = declared(table);
        double[] least = new double[declared.length];
        double[] most = new double[declared.length];
        for (Table.Row row : table.rows()) {
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                if (cell.span() <= 1 && !cell.continues() && column < declared.length) {
                    want(cell, column, least, most);
                }
                column += Math.max(1, cell.span());
            }
        }
        return credible(declared, least) ? declared : shared(least, most, measure);
    }

    private static boolean credible(double[] declared, double[] least) {
        for (int i = 0; i < declared.length; i++) {
            if (declared[i] < least[i] * CREDIBLE) {
                return false;
            }
        }
        return sum(declared) > 0;
    }

    /** The grid of the table, or as many columns of no width as its rows have. */
    private static double[] declared(Table table) {
        if (!table.columns().isEmpty()) {
            return table.columns().stream()
                    .mapToDouble(column -> Math.max(NARROWEST, column.toPoints()))
                    .toArray();
        }
        int columns = table.rows().stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Table.Cell::span).sum())
                .max()
                .orElse(1);
        return new double[Math.max(1, columns)];
    }

    /** A cell wants at least its widest word, and at most its longest line. */
    private void want(Table.Cell cell, int column, double[] least, double[] most) {
        double room = cell.margins().start().plus(cell.margins().end()).toPoints();
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                Indents indents = paragraph.format().indents();
                double beside = room + indents.start().plus(indents.end()).toPoints();
                Shaped shaped = type.of(paragraph);
                least[column] = Math.max(least[column], beside + widest(shaped, true));
                double first = Math.max(0, indents.first().toPoints());
                most[column] = Math.max(most[column], beside + first + widest(shaped, false));
            }
        }
        double declared = cell.width().toPoints();
        most[column] = Math.max(least[column], declared > 0 ? declared : most[column]);
    }

    /** The widest stretch that is not broken, at any place where a line may end or only where it must. */
    private static double widest(Shaped shaped, boolean wherever) {
        double widest = 0;
        double width = 0;
        double spaces = 0;
        for (int i = 0; i < shaped.kinds().length; i++) {
            Kind kind = shaped.kinds()[i];
            boolean breaks = kind == Kind.LINE_BREAK || kind == Kind.PAGE_BREAK || kind == Kind.COLUMN_BREAK;
            boolean space = kind == Kind.SPACE || kind == Kind.TAB;
            if (space) {
                spaces += shaped.advances()[i];
            } else if (!breaks && shaped.text().charAt(i) != OBJECT) {
                width += spaces + shaped.advances()[i];
                spaces = 0;
                widest = Math.max(widest, width);
            }
            if (breaks || wherever && (space || kind == Kind.BREAKABLE)) {
                width = 0;
                spaces = 0;
            }
        }
        return widest;
    }

    /** Every column takes all that it wants, or as much more than its least as the page has room for. */
    private static double[] shared(double[] least, double[] most, double measure) {
        double needed = sum(least);
        double wished = sum(most) - needed;
        double share = wished <= 0 ? 0 : Math.max(0, Math.min(1, (measure - needed) / wished));
        double shrunk = needed > measure ? measure / needed : 1;
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (least[i] + (most[i] - least[i]) * share) * shrunk;
        }
        return widths;
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }
}
