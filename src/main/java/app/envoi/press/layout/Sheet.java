package app.envoi.press.layout;

import app.envoi.press.manuscript.PageSetup;
import app.envoi.press.manuscript.Running;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a page's body may stand, in points from the sheet's upper left corner.
 *
 * @param running which header and footer it has
 * @param columns left to right
 */
record Sheet(
        PageSetup setup, int section, Running.Pages running, double top, double bottom, List<Sheet.Column> columns) {

    /** A body is never less than this tall, however large the margins. */
    private static final double LEAST = 1;

    /** @param x of its left edge */
    record Column(double x, double width) {}

    static Sheet of(
            PageSetup setup, int section, Running.Pages running, double header, double footer, boolean mirrored) {
        PageSetup.Margins margins = setup.margins();
        double top = edge(margins.top().toPoints(), margins.header().toPoints(), header);
        double foot = edge(margins.bottom().toPoints(), margins.footer().toPoints(), footer);
        double bottom = setup.height().toPoints() - foot;
        double left =
                margins.left().toPoints() + (mirrored ? 0 : margins.gutter().toPoints());
        if (mirrored) {
            left = margins.right().toPoints();
        }
        return new Sheet(setup, section, running, top, Math.max(bottom, top + LEAST), columns(setup, left));
    }

    /** A tall header or footer pushes the body, unless the margin is negative: then it is absolute. */
    private static double edge(double margin, double distance, double running) {
        return margin < 0 ? -margin : Math.max(margin, running > 0 ? distance + running : 0);
    }

    static double textWidth(PageSetup setup) {
        PageSetup.Margins margins = setup.margins();
        double width = setup.width()
                .minus(margins.left())
                .minus(margins.right())
                .minus(margins.gutter())
                .toPoints();
        return Math.max(LEAST, width);
    }

    private static List<Column> columns(PageSetup setup, double left) {
        PageSetup.Columns declared = setup.columns();
        double width = textWidth(setup);
        int count = Math.max(1, Math.min(declared.count(), 45));
        if (count == 1) {
            return List.of(new Column(left, width));
        }
        List<Column> columns = new ArrayList<>(count);
        double x = left;
        for (int i = 0; i < count; i++) {
            double gap = gap(declared, i);
            double own = i < declared.widths().size()
                    ? declared.widths().get(i).toPoints()
                    : (width - gap * (count - 1)) / count;
            columns.add(new Column(x, Math.max(LEAST, own)));
            x += own + gap;
        }
        return columns;
    }

    private static double gap(PageSetup.Columns declared, int index) {
        if (declared.gaps().isEmpty()) {
            return 36;
        }
        return declared.gaps().get(Math.min(index, declared.gaps().size() - 1)).toPoints();
    }

    Sheet startingAt(double y) {
        return new Sheet(setup, section, running, y, Math.max(bottom, y), columns);
    }
}
