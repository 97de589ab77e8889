package app.envoi.press.layout;

/**
 * A line of a paragraph before it has a place on a page; lengths in points.
 *
 * @param from its first character in the paragraph's text
 * @param to after its last character, spaces that hang and the break that ends it included
 * @param visibleTo after the last character that takes room
 * @param start from the column's edge to where the line may begin
 * @param x from the column's edge to the first character, as aligned
 * @param width of what is seen
 * @param measure from {@code start} to where the line must end
 * @param ascent from the line's top to its baseline
 * @param height from this line's top to the next one's
 * @param need how much of the height must fit on the page
 * @param tabs how wide each tab in it is, in order
 * @param hyphen how wide the hyphen is with which it breaks a word; 0 for none
 */
record BrokenLine(
        int from,
        int to,
        int visibleTo,
        double start,
        double x,
        double width,
        double measure,
        double ascent,
        double height,
        double need,
        double[] tabs,
        double hyphen,
        End end) {

    /** What ended it. */
    enum End {
        WRAP,
        LINE_BREAK,
        PAGE_BREAK,
        COLUMN_BREAK,
        PARAGRAPH;

        boolean forced() {
            return this == PAGE_BREAK || this == COLUMN_BREAK;
        }
    }

    /** With more room in it, above and below. */
    BrokenLine roomier(double above, double below) {
        return standing(ascent + above, height + above + below, need + above + below);
    }

    /** With nothing of it hanging off the page, as when something stands below it. */
    BrokenLine whole() {
        return standing(ascent, height, Math.max(need, height));
    }

    /** With the next line so much further below; it needs no more of the page than before. */
    BrokenLine higher(double by) {
        return standing(ascent, height + by, need);
    }

    private BrokenLine standing(double otherAscent, double otherHeight, double otherNeed) {
        return new BrokenLine(
                from, to, visibleTo, start, x, width, measure, otherAscent, otherHeight, otherNeed, tabs, hyphen, end);
    }

    /** A line that must be stretched to its full measure. */
    boolean wrapped() {
        return end == End.WRAP;
    }
}
