package app.envoi.press.layout;

import app.envoi.press.manuscript.Inline;
import app.envoi.press.manuscript.ParagraphFormat;
import app.envoi.press.manuscript.Type;
import java.util.List;

/**
 * A paragraph measured, before it is broken into lines. The arrays go by character of {@link app.envoi.press.manuscript.Paragraph#text()} and are not to
 * be written to. It does not know its number: a paragraph of the same words and looks is shaped the same.
 *
 * @param advances what each character adds to its line, in points; of tabs nothing, that hangs on the line
 * @param kinds what each character is to a line
 * @param plain nothing in it is written from right to left or must be shaped
 * @param stretches the inlines in order, with how tall each makes its line
 * @param mark how tall the paragraph mark makes its line
 * @param label the number or bullet, or nothing
 */
record Shaped(
        ParagraphFormat format,
        String text,
        double[] advances,
        Kind[] kinds,
        boolean plain,
        List<Stretch> stretches,
        Extent mark,
        Label label) {

    /** The stretches that have a character in {@code from..to}. */
    List<Stretch> within(int from, int to) {
        if (stretches.size() == 1 && from < to) {
            return stretches;
        }
        int first = firstAfter(from);
        int last = first;
        while (last < stretches.size() && stretches.get(last).from() < to) {
            last++;
        }
        return stretches.subList(first, last);
    }

    /** The first stretch that ends after a place. */
    private int firstAfter(int place) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).to() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What a character is to a line. */
    enum Kind {
        /** A line may not end after it. */
        GLUE,
        /** A line may end after it. */
        BREAKABLE,
        /** Hangs off the end of a line. */
        SPACE,
        TAB,
        LINE_BREAK,
        PAGE_BREAK,
        COLUMN_BREAK,
        /** Hidden text: takes no room. */
        NOTHING
    }

    /** Above and below the baseline, in points; a font's line gap counts below. */
    record Extent(double ascent, double descent) {
        static final Extent NONE = new Extent(0, 0);

        double height() {
            return ascent + descent;
        }

        /** The larger of the two, above and below. */
        Extent or(Extent other) {
            if (other.ascent <= ascent && other.descent <= descent) {
                return this;
            }
            return new Extent(Math.max(ascent, other.ascent), Math.max(descent, other.descent));
        }
    }

    /** Characters {@code from..to} come from one inline. */
    record Stretch(int from, int to, Inline inline, Extent extent) {
        Type type() {
            return inline.type();
        }

        /** Letters that show: no picture or box, and not hidden. */
        boolean isType() {
            return extent != Extent.NONE && !(inline instanceof Inline.Picture) && !(inline instanceof Inline.TextBox);
        }
    }

    /** @param width in points */
    record Label(double width, Extent extent) {
        static final Label NONE = new Label(0, Extent.NONE);
    }
}
