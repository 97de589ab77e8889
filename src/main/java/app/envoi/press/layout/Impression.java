package app.envoi.press.layout;

import app.envoi.press.layout.FontBook.Drawn;
import app.envoi.press.layout.FontBook.FontFile;
import app.envoi.press.layout.Line.Span;
import app.envoi.press.manuscript.Effects;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a line as ink meets paper: characters of one font file, one size and one direction. Pictures and PDF are drawn from these, so that both
 * show the proof.
 *
 * @param text as drawn, in reading order, without white space that hangs beyond the line
 * @param source what the manuscript says there: small letters where capitals are drawn
 * @param x of its left edge, in points
 * @param baseline in points from the upper edge of the sheet
 * @param width from its left to its right edge, in points
 * @param size that it is drawn in, in points
 * @param rightToLeft it is read from its right edge
 * @param shaped its letters join, stack or change places, so that only shaping can draw them
 */
public record Impression(
        String text,
        String source,
        FontFile file,
        Type type,
        double x,
        double baseline,
        double width,
        double size,
        boolean rightToLeft,
        boolean shaped) {

    /** What there is to see of a line, span by span in reading order. Tabs and hidden text leave nothing. */
    public static List<Impression> of(Line line, FontBook fonts) {
        List<Impression> impressions = new ArrayList<>();
        List<Span> spans = line.spans();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.visible() && !span.text().isBlank()) {
                boolean last = spans.subList(i + 1, spans.size()).stream()
                        .allMatch(next -> next.text().isBlank());
                String text = last ? span.text().stripTrailing() : span.text();
                impressions.addAll(new Impressing(span, line.baseline().toPoints(), fonts).pieces(text));
            }
        }
        return impressions;
    }

    /** The inking of one span. */
    private static final class Impressing {
        private final Span span;
        private final double baseline;
        private final FontBook fonts;

        Impressing(Span span, double baseline, FontBook fonts) {
            this.span = span;
            this.baseline = baseline;
            this.fonts = fonts;
        }

        /** A stretch of one direction, and the files that draw it. */
        private record Stretch(Directions.Run run, List<Drawn> drawn, double[] widths) {
            double width() {
                double all = 0;
                for (double width : widths) {
                    all += width;
                }
                return all;
            }
        }

        List<Impression> pieces(String text) {
            List<Directions.Run> runs = Directions.runs(text);
            List<Stretch> stretches = runs.stream().map(this::stretch).toList();
            double natural = stretches.stream().mapToDouble(Stretch::width).sum();
            boolean symbols = Symbols.anyIn(text);
            double factor = natural > 0 && !symbols ? span.width().toPoints() / natural : 1;
            double[] lefts = lefts(stretches, factor);
            List<Impression> pieces = new ArrayList<>();
            for (int i = 0; i < stretches.size(); i++) {
                place(stretches.get(i), lefts[i], factor, pieces);
            }
            return pieces;
        }

        private Stretch stretch(Directions.Run run) {
            Type plain = new Type(
                    span.type().family(),
                    span.type().size(),
                    span.type().bold(),
                    span.type().italic(),
                    Effects.NONE);
            List<Drawn> drawn =
                    fonts.draw(Symbols.readable(run.text(), span.type().family()), span.type());
            double[] widths = drawn.stream()
                    .mapToDouble(piece -> fonts.width(piece.text(), plain) * piece.scale())
                    .toArray();
            return new Stretch(run, drawn, widths);
        }

        /** Where each stretch begins at its left, the stretches given in reading order. */
        private double[] lefts(List<Stretch> stretches, double factor) {
            Integer[] seen =
                    Directions.leftToRight(stretches.stream().map(Stretch::run).toList());
            double[] lefts = new double[stretches.size()];
            double x = span.x().toPoints();
            for (int index : seen) {
                lefts[index] = x;
                x += stretches.get(index).width() * factor;
            }
            return lefts;
        }

        private void place(Stretch stretch, double left, double factor, List<Impression> pieces) {
            boolean rightToLeft = stretch.run.rightToLeft();
            String source = stretch.run.text();
            double at = rightToLeft ? left + stretch.width() * factor : left;
            int read = 0;
            for (int i = 0; i < stretch.drawn.size(); i++) {
                Drawn drawn = stretch.drawn.get(i);
                double width = stretch.widths[i] * factor;
                int upTo = i == stretch.drawn.size() - 1
                        ? source.length()
                        : Math.min(source.length(), read + drawn.text().length());
                double x = rightToLeft ? at - width : at;
                pieces.add(piece(drawn, source.substring(read, upTo), x, width, rightToLeft));
                read = upTo;
                at += rightToLeft ? -width : width;
            }
        }

        private Impression piece(Drawn drawn, String source, double x, double width, boolean rightToLeft) {
            Type type = span.type();
            double size = type.size().toPoints();
            double raised =
                    baseline - drawn.raise() * size - type.effects().raise().toPoints();
            return new Impression(
                    drawn.text(),
                    source,
                    drawn.file(),
                    type,
                    x,
                    raised,
                    width,
                    size * drawn.scale(),
                    rightToLeft,
                    Scripts.anyComplex(drawn.text()));
        }
    }
}
