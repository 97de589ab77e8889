package app.envoi.press.layout;

import app.envoi.press.layout.PageDraft.Placed;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a section that another one follows on the same page: evened out, no taller than they must be to hold its lines.
 *
 * @param lines in their new places
 * @param foot of the tallest column
 */
record Balance(List<Placed> lines, double foot) {

    private static final double SLIP = 0.001;
    private static final double NEAR_ENOUGH = 0.01;

    /** @param lines of the region, in order, column after column */
    static Balance of(List<Placed> lines, Sheet region, Spacer spacer) {
        double[] steps = steps(lines, spacer);
        double all = 0;
        for (double step : steps) {
            all += step;
        }
        int columns = region.columns().size();
        double low = all / columns;
        double high = all;
        while (high - low > NEAR_ENOUGH) {
            double middle = (low + high) / 2;
            boolean holds = pour(lines, steps, middle).size() <= columns;
            low = holds ? low : middle;
            high = holds ? middle : high;
        }
        return placed(lines, steps, pour(lines, steps, high), region);
    }

    /** From the top of each line to that of the next in one column. */
    private static double[] steps(List<Placed> lines, Spacer spacer) {
        double[] steps = new double[lines.size()];
        for (int i = 0; i < steps.length; i++) {
            Placed line = lines.get(i);
            steps[i] = line.paragraph().lines().get(line.line()).height();
            if (i + 1 < steps.length && lines.get(i + 1).paragraph() != line.paragraph()) {
                steps[i] += spacer.between(line.paragraph(), lines.get(i + 1).paragraph());
            }
        }
        return steps;
    }

    /** The first line of each column of a height. */
    private static List<Integer> pour(List<Placed> lines, double[] steps, double height) {
        List<Integer> firsts = new ArrayList<>();
        double y = height + 1;
        for (int i = 0; i < steps.length; i++) {
            Placed line = lines.get(i);
            if (y + line.paragraph().lines().get(line.line()).need() > height + SLIP) {
                firsts.add(i);
                y = 0;
            }
            y += steps[i];
        }
        return firsts;
    }

    private static Balance placed(List<Placed> lines, double[] steps, List<Integer> firsts, Sheet region) {
        List<Placed> placed = new ArrayList<>(lines.size());
        double foot = region.top();
        double y = region.top();
        int column = -1;
        for (int i = 0; i < steps.length; i++) {
            if (column + 1 < firsts.size() && firsts.get(column + 1) == i) {
                column++;
                y = region.top();
            }
            Placed line = lines.get(i);
            double x = region.columns()
                    .get(Math.min(column, region.columns().size() - 1))
                    .x();
            placed.add(new Placed(line.paragraph(), line.line(), x, y, line.role()));
            foot = Math.max(foot, y + line.paragraph().lines().get(line.line()).height());
            y += steps[i];
        }
        return new Balance(placed, foot);
    }
}
