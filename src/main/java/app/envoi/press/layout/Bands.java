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
 * What pictures and boxes keep free of text on a page: bands from margin to margin, and stretches beside which lines are shorter. Text does not flow through
 * what is left beside one when that is less than an inch wide; where there is that much on both sides, it is set as if nothing stood there, and the count
 * says that it is in doubt.
 */
final class Bands {

    private static final double LEAST_BESIDE = 72;

    /** Word's own distance between a picture and the text beside it; a file may say another, which is not kept. */
    private static final double DISTANCE = 9;

    private final List<Band> bands = new ArrayList<>(0);
    private final List<Side> sides = new ArrayList<>(0);

    private record Band(double top, double bottom) {}

    /** Between two heights lines begin and end so far inside their column. */
    private record Side(double top, double bottom, double left, double right) {}

    /** How much shorter a line is at its beginning and at its end. */
    record Inset(double left, double right) {
        static final Inset NONE = new Inset(0, 0);
    }

    /**
     * The room for a paragraph.
     *
     * @param top where its first line stands
     * @param foot of the page: lines that would stand lower stand on another
     */
    record Room(List<Side> sides, double top, double foot) {
        static final Room WHOLE = new Room(List.of(), 0, 0);

        boolean isWhole() {
            return sides.isEmpty();
        }

        /** @param below the paragraph's first line */
        Inset at(double below, double height) {
            double upper = top + below;
            double left = 0;
            double right = 0;
            for (Side side : sides) {
                if (upper < side.bottom && upper + height > side.top && upper + height <= foot) {
                    left = Math.max(left, side.left);
                    right = Math.max(right, side.right);
                }
            }
            return left == 0 && right == 0 ? Inset.NONE : new Inset(left, right);
        }
    }

    Room room(double top, double foot) {
        return sides.isEmpty() ? Room.WHOLE : new Room(List.copyOf(sides), top, foot);
    }

    void clear() {
        bands.clear();
        sides.clear();
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
        double upper = top + floating.y().toPoints();
        double lower = upper + height.toPoints();
        if (across) {
            bands.add(new Band(upper, lower));
        } else if (floating.wrap() == Wrap.BESIDE && right >= LEAST_BESIDE && left < LEAST_BESIDE) {
            sides.add(new Side(upper, lower, Math.max(0, column - right + DISTANCE), 0));
        } else if (floating.wrap() == Wrap.BESIDE && left >= LEAST_BESIDE && right < LEAST_BESIDE) {
            sides.add(new Side(upper, lower, 0, Math.max(0, column - left + DISTANCE)));
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
