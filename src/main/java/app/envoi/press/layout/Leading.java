package app.envoi.press.layout;

import app.envoi.press.layout.Shaped.Extent;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.Spacing;

/** How tall a line is, by the tallest type in it and its paragraph's line spacing. */
final class Leading {

    private static final double TWIPS = 20;
    private static final double EXACT_ASCENT = 0.8;

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
        double natural = tallest.height();
        double single = grid > 0 && format.snapToGrid() ? Math.ceil(natural / grid - 0.001) * grid : natural;
        double height =
                conventions.multiple().of(single, Math.max(0, format.spacing().line()));
        double above = tallest.ascent() + Math.max(0, (single - natural) / 2);
        double need = conventions.extraHangs() ? Math.min(height, single) : height;
        return new Height(Math.min(above, Math.max(height, 0)), height, need);
    }

    /** All in points. */
    record Height(double ascent, double height, double need) {}
}
