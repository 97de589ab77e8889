package app.envoi.press.layout;

import app.envoi.press.layout.Galley.CellLine;
import app.envoi.press.layout.Galley.SetCell;
import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Galley.SetRow;
import app.envoi.press.layout.Galley.SetTable;
import java.util.ArrayList;
import java.util.List;

/** Hands out a table's rows as they fit, breaking those that may be broken and repeating the header rows on each new page. Lives for one table. */
final class TableRows {

    private static final double SLIP = 0.001;
    private static final Slice NOTHING = new Slice(List.of(), 0);

    private final List<SetRow> rows;
    private final int headers;
    private final boolean minded;
    private int next;
    private int repeating;
    private boolean mustGive;
    private SetRow current;

    TableRows(SetTable table) {
        minded = table.widowsMinded();
        rows = table.rows();
        int count = 0;
        while (count < rows.size() && rows.get(count).row().header()) {
            count++;
        }
        headers = count == rows.size() ? 0 : count;
        repeating = headers;
        current = rows.isEmpty() ? new SetRow(noRow(), 0, List.of()) : rows.get(0);
    }

    private static app.envoi.press.manuscript.Table.Row noRow() {
        return new app.envoi.press.manuscript.Table.Row(
                app.envoi.press.manuscript.Length.ZERO,
                app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule.AUTO,
                false,
                true,
                List.of());
    }

    boolean hasNext() {
        return next < rows.size();
    }

    /** The lines of the next row, or of what is left of it, from the table's left edge. */
    List<CellLine> coming() {
        return lines(repeating < headers ? rows.get(repeating) : current);
    }

    /** Header rows come again at the top of a page, except of the page that holds nothing else. */
    void beginPage() {
        repeating = next >= headers ? 0 : headers;
        mustGive = true;
    }

    /**
     * The next row, or as much of it as fits.
     *
     * @param fresh nothing stands in the column yet: something must be given
     * @return nothing when the row must go to the next page
     */
    Slice next(double room, boolean fresh) {
        if (repeating < headers) {
            SetRow header = rows.get(repeating++);
            return new Slice(lines(header), header.height());
        }
        if (current.height() <= room + SLIP) {
            Slice whole = new Slice(lines(current), current.height());
            step();
            return whole;
        }
        boolean forced = fresh || mustGive;
        return current.row().splits() || forced ? split(room, forced) : NOTHING;
    }

    private void step() {
        next++;
        mustGive = false;
        repeating = Math.max(repeating, Math.min(next, headers));
        if (next < rows.size()) {
            current = rows.get(next);
        }
    }

    private Slice split(double room, boolean fresh) {
        List<CellLine> kept = new ArrayList<>();
        List<SetCell> rest = new ArrayList<>();
        double restHeight = 0;
        for (SetCell cell : current.cells()) {
            int fitting = fitting(cell, room, fresh);
            if (fitting == 0 && !cell.lines().isEmpty() && !fresh) {
                return NOTHING;
            }
            cell.lines().subList(0, fitting).forEach(line -> kept.add(line.movedRight(cell.x(), 0)));
            SetCell below = below(cell, fitting);
            rest.add(below);
            restHeight = Math.max(restHeight, below.height());
        }
        if (kept.isEmpty() && !fresh) {
            return NOTHING;
        }
        mustGive = false;
        if (rest.stream().allMatch(cell -> cell.lines().isEmpty())) {
            step();
        } else {
            current = new SetRow(current.row(), restHeight, rest);
        }
        return new Slice(kept, room);
    }

    /** How many lines of a cell stay. */
    private int fitting(SetCell cell, double room, boolean fresh) {
        List<CellLine> lines = cell.lines();
        int fitting = 0;
        while (fitting < lines.size() && lines.get(fitting).foot() <= room + SLIP) {
            fitting++;
        }
        if (minded && fitting > 0 && fitting < lines.size()) {
            fitting = kept(lines, fitting, fresh);
        }
        return fitting == 0 && fresh ? Math.min(1, lines.size()) : fitting;
    }

    private static int kept(List<CellLine> lines, int fitting, boolean fresh) {
        SetParagraph torn = lines.get(fitting).paragraph();
        int first = fitting;
        while (first > 0 && lines.get(first - 1).paragraph() == torn) {
            first--;
        }
        int last = fitting;
        while (last < lines.size() && lines.get(last).paragraph() == torn) {
            last++;
        }
        boolean beginning = lines.get(first).line() == 0;
        int kept = first + Widows.kept(torn.format().keeps(), fitting - first, last - first, beginning, true);
        return kept == 0 && fresh ? fitting : kept;
    }

    private static SetCell below(SetCell cell, int from) {
        if (from >= cell.lines().size()) {
            return new SetCell(cell.x(), cell.width(), List.of(), 0);
        }
        double up = cell.lines().get(from).top();
        List<CellLine> lines =
                cell.lines().stream().skip(from).map(line -> line.movedUp(up)).toList();
        return new SetCell(cell.x(), cell.width(), lines, cell.height() - up);
    }

    private static List<CellLine> lines(SetRow row) {
        List<CellLine> lines = new ArrayList<>();
        for (SetCell cell : row.cells()) {
            cell.lines().forEach(line -> lines.add(line.movedRight(cell.x(), 0)));
        }
        return lines;
    }

    /** Lines to place, from the top of the slice. */
    record Slice(List<CellLine> lines, double height) {
        boolean isEmpty() {
            return lines.isEmpty() && height == 0;
        }
    }
}
