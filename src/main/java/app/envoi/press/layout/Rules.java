package app.envoi.press.layout;

import app.envoi.press.layout.Line.Span;
import app.envoi.press.layout.Page.Figure;
import app.envoi.press.layout.Page.Figure.Kind;
import app.envoi.press.layout.PageDraft.Placed;
import app.envoi.press.manuscript.Length;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Border;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import app.envoi.press.manuscript.ParagraphFormat.TabStop.Leader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is ruled beside the type: borders above and below paragraphs, leaders to tab stops, and the rule above the notes of a page. */
final class Rules {

    private static final double THIN = 0.5;
    private static final double DOT = 0.8;
    private static final double NOTE_RULE = 144;

    private Rules() {}

    /**
     * @param line that was pulled of the placed one
     * @param before placed before it on its page
     */
    static void of(Placed placed, Line line, @Nullable Placed before, List<Figure> figures) {
        borders(placed, before, figures);
        if (placed.role() == Line.Role.NOTE && (before == null || before.role() != Line.Role.NOTE)) {
            figures.add(rule(placed.x(), placed.top() - NoteBook.RULE / 2, NOTE_RULE));
        }
        ParagraphFormat format = placed.paragraph().format();
        if (!format.tabs().isEmpty() && !format.rightToLeft()) {
            line.spans().stream()
                    .filter(span -> span.text().equals("\t"))
                    .forEach(tab -> leader(tab, placed, line, figures));
        }
    }

    private static void borders(Placed placed, @Nullable Placed before, List<Figure> figures) {
        Border border = placed.paragraph().format().border();
        if (border.equals(Border.NONE)) {
            return;
        }
        BrokenLine broken = placed.paragraph().lines().get(placed.line());
        double start = placed.paragraph().format().indents().start().toPoints();
        double width = broken.start() + broken.measure() - start;
        boolean last = placed.line() == placed.paragraph().lines().size() - 1;
        boolean joined = before != null && before.paragraph().format().border().joinsNext();
        if (placed.line() == 0 && !joined && !border.above().isZero()) {
            figures.add(rule(placed.x() + start, placed.top(), width));
        }
        if (last && !border.joinsNext() && !border.below().isZero()) {
            figures.add(rule(placed.x() + start, placed.top() + broken.height() - THIN, width));
        }
    }

    private static void leader(Span tab, Placed placed, Line line, List<Figure> figures) {
        ParagraphFormat format = placed.paragraph().format();
        double from = tab.x().toPoints() - placed.x();
        double stop = new TabStops(format, 0).after(from).position();
        Leader leader = format.tabs().stream()
                .filter(own -> Math.abs(own.position().toPoints() - stop) < DOT)
                .map(TabStop::leader)
                .findFirst()
                .orElse(Leader.NONE);
        double room = tab.width().toPoints() - 2 * DOT;
        if (leader != Leader.NONE && room > 0) {
            Kind kind = leader == Leader.UNDERSCORE ? Kind.RULE : Kind.DOTS;
            double top = line.baseline().toPoints() - (kind == Kind.RULE ? 0 : DOT);
            figures.add(figure(kind, placed.x() + from + DOT, top, room, kind == Kind.RULE ? THIN : DOT));
        }
    }

    private static Figure rule(double x, double y, double width) {
        return figure(Kind.RULE, x, y, Math.max(0, width), THIN);
    }

    private static Figure figure(Kind kind, double x, double y, double width, double height) {
        return new Figure(
                kind, "rule", new Box(Length.points(x), Length.points(y), Length.points(width), Length.points(height)));
    }
}
