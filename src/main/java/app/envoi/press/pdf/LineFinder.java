package app.envoi.press.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the characters of a page into lines, from top to bottom and in each in the order of reading. */
final class LineFinder {
    /** Raised and lowered type is short; a longer row is a line of its own. */
    private static final int LONGEST_MARK = 64;

    private LineFinder() {}

    static List<PdfLine> find(List<Glyph> glyphs, Types types) {
        Map<Integer, List<Glyph>> byAngle = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isEmpty()) {
                byAngle.computeIfAbsent(glyph.angle(), angle -> new ArrayList<>())
                        .add(glyph);
            }
        }
        List<PdfLine> lines = new ArrayList<>();
        for (List<Glyph> alike : byAngle.values()) {
            for (List<Glyph> row : rows(alike)) {
                new LineMaker(row, types).line().ifPresent(lines::add);
            }
        }
        lines.sort(Comparator.comparingDouble(PdfLine::baseline).thenComparingDouble(PdfLine::left));
        return lines;
    }

    /** Rows of one angle: strokes that share a baseline, with what is raised or lowered beside them. */
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Stroke> strokes = strokes(glyphs);
        strokes.sort(Comparator.comparingDouble(Stroke::v));
        List<Row> rows = new ArrayList<>();
        for (Stroke stroke : strokes) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.holds(stroke)) {
                last.add(stroke);
            } else {
                rows.add(new Row(stroke));
            }
        }
        return joined(rows).stream().map(Row::glyphs).toList();
    }

    /** A short row that lies in the height of a neighbour and beside its text is raised or lowered type. */
    private static List<Row> joined(List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            Row before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before != null && before.takes(row)) {
                before.addAll(row);
                continue;
            }
            while (!kept.isEmpty() && row.takes(kept.get(kept.size() - 1))) {
                row.addAll(kept.remove(kept.size() - 1));
            }
            kept.add(row);
        }
        return kept;
    }

    /** Characters that were drawn one after another on one baseline. */
    private static List<Stroke> strokes(List<Glyph> glyphs) {
        List<Stroke> strokes = new ArrayList<>();
        Stroke current = null;
        for (Glyph glyph : glyphs) {
            if (current == null || !current.continues(glyph)) {
                current = new Stroke(glyph.v());
                strokes.add(current);
            }
            current.glyphs.add(glyph);
        }
        return strokes;
    }

    private static final class Stroke {
        private final double v;
        private final List<Glyph> glyphs = new ArrayList<>();

        Stroke(double v) {
            this.v = v;
        }

        double v() {
            return v;
        }

        boolean continues(Glyph glyph) {
            Glyph last = glyphs.get(glyphs.size() - 1);
            return Math.abs(glyph.v() - v) < 0.01 * Math.max(1, glyph.size()) && glyph.u() >= last.u() - 0.01;
        }

        double size() {
            return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        }
    }

    private static final class Row {
        private double v;
        private double size;
        private final List<Glyph> glyphs = new ArrayList<>();

        Row(Stroke first) {
            v = first.v;
            size = first.size();
            glyphs.addAll(first.glyphs);
        }

        List<Glyph> glyphs() {
            return glyphs;
        }

        boolean holds(Stroke stroke) {
            return Math.abs(stroke.v - v) <= 0.08 * Math.max(size, stroke.size());
        }

        void add(Stroke stroke) {
            size = Math.max(size, stroke.size());
            glyphs.addAll(stroke.glyphs);
        }

        void addAll(Row other) {
            glyphs.addAll(other.glyphs);
        }

        boolean takes(Row small) {
            boolean smaller = small.size < 0.85 * size;
            boolean within = small.v > v - 0.7 * size && small.v < v + 0.35 * size;
            return (smaller && within || moved(small)) && small.glyphs.size() <= LONGEST_MARK && beside(small);
        }

        /** Type of the same size that was raised or lowered a little, where this row leaves it room. */
        private boolean moved(Row other) {
            boolean shorter = other.size <= 1.01 * size && other.glyphs.size() < glyphs.size();
            return shorter
                    && Math.abs(other.v - v) < 0.4 * size
                    && other.glyphs.stream().noneMatch(this::covers);
        }

        private boolean covers(Glyph glyph) {
            return !glyph.blank()
                    && glyphs.stream()
                            .filter(mine -> !mine.blank())
                            .anyMatch(mine -> Math.min(mine.end(), glyph.end()) - Math.max(mine.u(), glyph.u())
                                    > 0.2 * glyph.size());
        }

        private boolean beside(Row small) {
            return small.glyphs.stream().allMatch(glyph -> glyphs.stream().anyMatch(mine -> near(glyph, mine)));
        }

        private boolean near(Glyph glyph, Glyph mine) {
            double gap = Math.max(glyph.u() - mine.end(), mine.u() - glyph.end());
            return gap < 0.8 * size + glyph.size() * 2;
        }
    }
}
