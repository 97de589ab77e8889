package app.envoi.press.layout;

import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.ParagraphFormat.TabStop;
import java.util.List;

/** The tab stops of a paragraph: its own, the one that a hanging indent makes, and the default ones after them. Positions in points from the text margin. */
final class TabStops {

    private static final double SLIP = 0.01;

    private final List<TabStop> own;
    private final double hanging;
    private final double every;

    TabStops(ParagraphFormat format, double defaultTab) {
        own = format.tabs();
        boolean hangs = format.indents().first().emu() < 0;
        hanging = hangs ? format.indents().start().toPoints() : Double.NEGATIVE_INFINITY;
        every = defaultTab > 0 ? defaultTab : 36;
    }

    /** The next stop after a position. */
    Stop after(double position) {
        for (TabStop stop : own) {
            double at = stop.position().toPoints();
            if (at > position + SLIP && stop.kind() != TabStop.Kind.BAR) {
                return hanging > position + SLIP && hanging < at ? start(hanging) : new Stop(at, stop.kind(), true);
            }
        }
        if (hanging > position + SLIP) {
            return start(hanging);
        }
        double next = (Math.floor((position + SLIP) / every) + 1) * every;
        return new Stop(next, TabStop.Kind.START, false);
    }

    private static Stop start(double at) {
        return new Stop(at, TabStop.Kind.START, true);
    }

    /** @param declared not one of the default stops */
    record Stop(double position, TabStop.Kind kind, boolean declared) {}
}
