package app.envoi.press.layout;

import app.envoi.press.layout.BrokenLine.End;
import app.envoi.press.layout.Shaped.Extent;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;
import java.util.ArrayList;
import java.util.List;

/** How tall a line is, by the tallest type in it and its paragraph's line spacing. */
final class Leading {

    private static final double TWIPS = 20;
    private static final int SINGLE = 240;
    private static final double EXACT_ASCENT = 0.8;
    private static final double SLIP = 0.001;

    private final Conventions conventions;
    private final double grid;

    /** @param grid pitch of the document grid in points, 0 where lines do not snap to one */
    Leading(Conventions conventions, double grid) {
        this.conventions = conventions;
        this.grid = grid;
    }

    /** @param first the line begins its paragraph */
    Height of(Shaped shaped, int from, int to, boolean first, End end) {
        Extent type = type(shaped, from, to, first, end);
        Extent objects = objects(shaped, from, to);
        ParagraphFormat format = shaped.format();
        return objects == Extent.NONE ? of(type, format) : around(objects, type, format);
    }

    /** The lines of a paragraph, with what the line spacing adds below each one reckoned from the type of the next where that is the convention. */
    List<BrokenLine> led(Shaped shaped, List<BrokenLine> lines) {
        Spacing spacing = shaped.format().spacing();
        boolean wide = spacing.rule() == Spacing.LineRule.AUTO && spacing.line() > SINGLE;
        if (lines.size() < 2 || shaped.stretches().size() < 2 || !wide || !conventions.extraByNext()) {
            return lines;
        }
        List<BrokenLine> led = new ArrayList<>(lines);
        for (int i = 0; i + 1 < led.size(); i++) {
            led.set(i, led.get(i).higher(extra(shaped, lines.get(i + 1)) - extra(shaped, lines.get(i))));
        }
        return led;
    }

    private double extra(Shaped shaped, BrokenLine line) {
        double single = type(shaped, line.from(), line.to(), line.from() == 0, line.end())
                .height();
        return conventions.multiple().of(single, shaped.format().spacing().line()) - single;
    }

    private Extent type(Shaped shaped, int from, int to, boolean first, End end) {
        Extent tallest = first ? shaped.label().extent() : Extent.NONE;
        Extent ending = shaped.mark();
        boolean any = false;
        for (Stretch stretch : shaped.within(from, to)) {
            if (stretch.isType() && (conventions.markCounts() || !(stretch.inline() instanceof Inline.Break))) {
                tallest = tallest.or(stretch.extent());
                any = true;
            } else if (stretch.isType()) {
                ending = stretch.extent();
            }
        }
        return !any || end == End.PARAGRAPH && conventions.markCounts() ? tallest.or(ending) : tallest;
    }

    private static Extent objects(Shaped shaped, int from, int to) {
        Extent tallest = Extent.NONE;
        for (Stretch stretch : shaped.within(from, to)) {
            if (!stretch.isType()) {
                tallest = tallest.or(stretch.extent());
            }
        }
        return tallest;
    }

    /** A picture in the line is not multiplied by the line spacing: only what the spacing adds to the type is added. */
    private Height around(Extent objects, Extent type, ParagraphFormat format) {
        Extent tallest = objects.or(type);
        if (format.spacing().rule() != Spacing.LineRule.AUTO) {
            return of(tallest, format);
        }
        double single = snaps(format) ? stepped(type.height()) : type.height();
        double whole = snaps(format) ? stepped(tallest.height()) : tallest.height();
        double extra =
                conventions.multiple().of(single, Math.max(0, format.spacing().line())) - single;
        double height = Math.max(0, whole + extra);
        return new Height(
                Math.min(tallest.ascent() + whole - tallest.height(), height), height, Math.min(height, whole));
    }

    private boolean snaps(ParagraphFormat format) {
        return grid > 0 && format.snapToGrid();
    }

    private double stepped(double height) {
        return Math.ceil(height / grid - SLIP) * grid;
    }

    private Height of(Extent tallest, ParagraphFormat format) {
        Spacing spacing = format.spacing();
        double natural = tallest.height();
        return switch (spacing.rule()) {
            case EXACT -> {
                double height = Math.max(0, spacing.line() / TWIPS);
                yield new Height(height * EXACT_ASCENT, height, height);
            }
            case AT_LEAST -> {
                double height = Math.max(natural, spacing.line() / TWIPS);
                yield new Height(tallest.ascent() + height - natural, height, height);
            }
            case AUTO -> automatic(tallest, format);
        };
    }

    private Height automatic(Extent tallest, ParagraphFormat format) {
        int line = Math.max(0, format.spacing().line());
        return snaps(format) ? onGrid(tallest, line) : free(tallest, line);
    }

    /** The extra of a wide line spacing lies below the line. */
    private Height free(Extent tallest, int line) {
        double single = tallest.height();
        double height = conventions.multiple().of(single, line);
        double need = conventions.extraHangs() ? Math.min(height, single) : height;
        return new Height(Math.min(tallest.ascent(), height), height, need);
    }

    /** On the grid a line takes whole steps of it, and the type stands in their middle. */
    private Height onGrid(Extent tallest, int line) {
        double single = stepped(tallest.height());
        double height = conventions.multiple().of(single, line);
        double above = Math.max(0, (height - tallest.height()) / 2);
        return new Height(above + tallest.ascent(), height, height);
    }

    /** All in points. */
    record Height(double ascent, double height, double need) {}
}
