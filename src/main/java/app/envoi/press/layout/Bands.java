package app.envoi.press.layout;

import app.envoi.press.layout.Galley.SetParagraph;
import app.envoi.press.layout.Shaped.Stretch;
import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.Inline.Floating;
import app.envoi.press.manuscript.Inline.Floating.Wrap;
import app.envoi.press.manuscript.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * The bands of a page that pictures and boxes keep free of text from margin to margin. Text does not flow through what is left beside one when that is
 * less than an inch wide; where there is more, it is set as if nothing stood there, and the count says that it is in doubt.
 */
final class Bands {

    private static final double LEAST_BESIDE = 72;

    private final List<Band> bands = new ArrayList<>(0);

    private record Band(double top, double bottom) {}

    void clear() {
        bands.clear();
    }

    /** Adds what this paragraph anchors when its first line stands at a height, in a column of a width. */
    void anchor(SetParagraph paragraph, double top, double column) {
        for (Stretch stretch : paragraph.shaped().stretches()) {
            if (stretch.inline() instanceof Inline.Picture picture) {
                add(picture.floating(), picture.width(), picture.height(), top, column);
            } else if (stretch.inline() instanceof Inline.TextBox box) {
                add(box.floating(), box.width(), box.height(), top, column);
            }
        }
    }

    private void add(Floating floating, Length width, Length height, double top, double column) {
        double left = floating.x().toPoints();
        double right = column - left - width.toPoints();
        boolean across = floating.wrap() == Wrap.TOP_AND_BOTTOM
                || floating.wrap() == Wrap.BESIDE && left < LEAST_BESIDE && right < LEAST_BESIDE;
        if (across) {
            double upper = top + floating.y().toPoints();
            bands.add(new Band(upper, upper + height.toPoints()));
        }
    }

    /** Where a line may stand that would stand at a height: there, or below the bands that it would touch. */
    double below(double top, double height) {
        double at = top;
        for (int i = 0; i < bands.size(); i++) {
            for (Band band : bands) {
                boolean touches = at < band.bottom && at + height > band.top;
                at = touches ? band.bottom : at;
            }
        }
        return at;
    }

    boolean isEmpty() {
        return bands.isEmpty();
    }
}
