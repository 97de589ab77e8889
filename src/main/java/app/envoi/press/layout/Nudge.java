package app.envoi.press.layout;

/**
 * A small change of the page, to learn how near the answer is to another.
 *
 * @param height points by which every body is made taller
 * @param stretch by which every column's width is multiplied, as if all type were that much narrower
 */
record Nudge(double height, double stretch) {

    static final Nudge NONE = new Nudge(0, 1);
}
