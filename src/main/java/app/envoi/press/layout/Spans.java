package app.envoi.press.layout;

import app.envoi.press.layout.Line.Span;
import app.envoi.press.layout.Shaped.Kind;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat.Alignment;
import app.envoi.press.manuscript.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts a broken line into spans of one type, each in its place. A justified line is cut at its spaces too. */
final class Spans {

    private final Shaped shaped;
    private final BrokenLine line;
    private final Function<Inline.PageNumber, String> numbers;
    private final List<Span> spans = new ArrayList<>(2);
    private final double perSpace;
    private double x;
    private int tab;

    Spans(Shaped shaped, BrokenLine line, double column, Function<Inline.PageNumber, String> numbers) {
        this.shaped = shaped;
        this.line = line;
        this.numbers = numbers;
        this.x = column + line.x();
        this.perSpace = perSpace();
    }

    List<Span> spans() {
        for (Stretch stretch : shaped.within(line.from(), line.to())) {
            int from = Math.max(stretch.from(), line.from());
            int to = Math.min(stretch.to(), line.to());
            if (from < to) {
                add(stretch.inline(), from, to);
            }
        }
        return spans;
    }

    private void add(Inline inline, int from, int to) {
        if (inline instanceof Inline.Run run) {
            addText(run.type(), from, to);
        } else if (inline instanceof Inline.Tab && tab < line.tabs().length) {
            addSpan("\t", inline.type(), line.tabs()[tab++]);
        } else if (inline instanceof Inline.PageNumber number) {
            addSpan(numbers.apply(number), inline.type(), shaped.advances()[from]);
        } else if (inline instanceof Inline.NoteMark mark) {
            addSpan(mark.label(), inline.type(), shaped.advances()[from]);
        } else {
            x += shaped.advances()[from];
        }
    }

    private void addText(Type type, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean cut = perSpace != 0 && shaped.kinds()[i] == Kind.SPACE && i + 1 < line.visibleTo();
            if (cut || i == to - 1) {
                boolean broken = i + 1 == line.to() && line.hyphen() > 0;
                String text = shaped.text().substring(start, i + 1);
                addSpan(broken ? text + "-" : text, type, width(start, i + 1) + (broken ? line.hyphen() : 0));
                start = i + 1;
            }
        }
    }

    private double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            boolean hangs = i >= line.visibleTo();
            boolean stretched = !hangs && shaped.kinds()[i] == Kind.SPACE;
            width += hangs ? 0 : shaped.advances()[i] + (stretched ? perSpace : 0);
        }
        return width;
    }

    private void addSpan(String text, Type type, double width) {
        spans.add(new Span(text, type, Length.points(x), Length.points(width), !type.hidden()));
        x += width;
    }

    /** What each space of a justified line is wider, or narrower, than by itself. */
    private double perSpace() {
        Alignment alignment = shaped.format().alignment();
        boolean stretched = alignment == Alignment.DISTRIBUTED || alignment == Alignment.JUSTIFIED && line.wrapped();
        if (!stretched) {
            return 0;
        }
        int spaces = 0;
        for (int i = line.from(); i < line.visibleTo(); i++) {
            spaces += shaped.kinds()[i] == Kind.SPACE ? 1 : 0;
        }
        double room = line.start() + line.measure() - line.x() - line.width();
        return spaces == 0 ? 0 : room / spaces;
    }
}
