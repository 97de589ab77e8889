package app.envoi.press.layout;

import app.envoi.press.layout.Shaped.Extent;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;

/** How tall a line is, by the tallest type in it and its paragraph's line spacing. */
final class Leading {

    private static final double TWIPS = 20;
    private static final double EXACT_ASCENT = 0.8;
    private static final double SLIP = 0.001;

    private final Conventions conventions;
    private final double grid;

    /** @param grid pitch of the document grid in points, 0 where lines do not snap to one */
    Leading(Conventions conventions, double grid) {
        this.conventions = conventions;
        this.grid = grid;
    }

    Height of(Shaped shaped, int from, int to, boolean first, boolean last) {
        return of(tallest(shaped, from, to, first, last), shaped.paragraph().format());
    }

    private Extent tallest(Shaped shaped, int from, int to, boolean first, boolean last) {
        double ascent = first ? shaped.label().extent().ascent() : 0;
        double descent = first ? shaped.label().extent().descent() : 0;
        boolean any = false;
        for (Stretch stretch : shaped.stretches()) {
            if (stretch.from() < to && stretch.to() > from && stretch.extent() != Extent.NONE) {
                ascent = Math.max(ascent, stretch.extent().ascent());
                descent = Math.max(descent, stretch.extent().descent());
                any = true;
            }
        }
        if (!any || last && conventions.markCounts()) {
            ascent = Math.max(ascent, shaped.mark().ascent());
            descent = Math.max(descent, shaped.mark().descent());
        }
        return new Extent(ascent, descent);
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
        boolean snaps = grid > 0 && format.snapToGrid();
        return snaps ? onGrid(tallest, line) : free(tallest, line);
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
        double single = Math.ceil(tallest.height() / grid - SLIP) * grid;
        double height = conventions.multiple().of(single, line);
        double above = Math.max(0, (height - tallest.height()) / 2);
        return new Height(above + tallest.ascent(), height, height);
    }

    /** All in points. */
    record Height(double ascent, double height, double need) {}
}
