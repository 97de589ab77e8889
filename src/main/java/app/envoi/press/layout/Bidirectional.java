package app.envoi.press.layout;

import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Line.Span;
import app.envoi.press.manuscript.Length;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Puts the spans of a line where they are seen when it holds right-to-left text. Their order in the list stays the reading order. */
final class Bidirectional {

    private Bidirectional() {}

    static List<Span> placed(List<Span> spans, SetParagraph paragraph, double column, BrokenLine line) {
        boolean rightToLeft = paragraph.format().rightToLeft();
        if (!rightToLeft && paragraph.shaped().plain()) {
            return spans;
        }
        List<Span> visible =
                spans.stream().filter(span -> !span.text().isEmpty()).toList();
        if (visible.isEmpty()) {
            return spans;
        }
        double width =
                visible.stream().mapToDouble(span -> span.width().toPoints()).sum();
        double first = visible.get(0).x().toPoints();
        double x = rightToLeft ? mirrored(column, line, first - column, width) : first;
        return inPlace(visible, order(visible, rightToLeft), x);
    }

    /** In a right-to-left paragraph all is measured from the right. */
    private static double mirrored(double column, BrokenLine line, double offset, double width) {
        double far = line.start() + line.measure();
        return column + far + line.start() - offset - width;
    }

    private static Integer[] order(List<Span> spans, boolean rightToLeft) {
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        byte[] levels = new byte[spans.size()];
        Integer[] order = new Integer[spans.size()];
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        Bidi bidi = new Bidi(text.toString(), base);
        int at = 0;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            order[i] = i;
            at += spans.get(i).text().length();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }

    private static List<Span> inPlace(List<Span> spans, Integer[] order, double x) {
        List<Span> placed = new ArrayList<>(spans);
        double at = x;
        for (int index : order) {
            Span span = spans.get(index);
            placed.set(index, new Span(span.text(), span.type(), Length.points(at), span.width(), span.visible()));
            at += span.width().toPoints();
        }
        return placed;
    }
}
