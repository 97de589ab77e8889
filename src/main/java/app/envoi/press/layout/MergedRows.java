package app.envoi.press.layout;

import app.envoi.press.layout.Galley.SetCell;
import app.envoi.press.layout.Galley.SetRow;
import app.envoi.press.manuscript.ParagraphFormat.Spacing.LineRule;
import java.util.ArrayList;
import java.util.List;

/** Gives the rows of a table their heights where cells are merged over several of them: what such a cell needs beyond its rows goes to the last. */
final class MergedRows {

    private MergedRows() {}

    static List<SetRow> heightened(List<SetRow> rows) {
        if (rows.stream().noneMatch(MergedRows::continues)) {
            return rows;
        }
        List<SetRow> heightened = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            heightened.add(withHeight(rows, i));
        }
        for (int i = 0; i < rows.size(); i++) {
            stretch(heightened, i);
        }
        return heightened;
    }

    /** A row's own height: without the cells that go on below. */
    private static SetRow withHeight(List<SetRow> rows, int index) {
        SetRow row = rows.get(index);
        double height = row.row().height().toPoints();
        if (row.row().heightRule() == LineRule.EXACT && height > 0) {
            return row;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (last(rows, index, i) == index) {
                height = Math.max(height, row.cells().get(i).height());
            }
        }
        return new SetRow(row.row(), height, row.cells());
    }

    private static void stretch(List<SetRow> rows, int index) {
        for (int i = 0; i < rows.get(index).cells().size(); i++) {
            int last = last(rows, index, i);
            double room = 0;
            for (int r = index; r <= last; r++) {
                room += rows.get(r).height();
            }
            double missing = rows.get(index).cells().get(i).height() - room;
            SetRow foot = rows.get(last);
            if (last > index && missing > 0) {
                rows.set(last, new SetRow(foot.row(), foot.height() + missing, foot.cells()));
            }
        }
    }

    /** The last row that a cell goes on into: its own where it is not merged. */
    private static int last(List<SetRow> rows, int index, int cell) {
        double x = rows.get(index).cells().get(cell).x();
        int last = index;
        while (last + 1 < rows.size() && continuesAt(rows.get(last + 1), x)) {
            last++;
        }
        return last;
    }

    private static boolean continuesAt(SetRow row, double x) {
        for (int i = 0; i < row.cells().size(); i++) {
            SetCell cell = row.cells().get(i);
            if (Math.abs(cell.x() - x) < 0.5) {
                return row.row().cells().get(i).continues();
            }
        }
        return false;
    }

    private static boolean continues(SetRow row) {
        return row.row().cells().stream().anyMatch(cell -> cell.continues());
    }
}
