package app.envoi.press.pdf;

/**
 * One character drawn on a page, as seen: the page turned and cropped as a viewer shows it, in points from its upper left corner.
 *
 * @param u start along the line of writing; the same as x for upright text
 * @param v place across it, downwards; the same as y of the baseline for upright text
 * @param advance how far it moves along the line
 * @param size height of the type as seen
 * @param angle of the line of writing in degrees clockwise, 0 for upright text
 * @param colour six hexadecimal digits, or empty for black
 * @param tag what the file's own tags say of it
 */
record Glyph(
        String text,
        double u,
        double v,
        double advance,
        double size,
        int angle,
        Face face,
        boolean visible,
        String colour,
        Tag tag) {
    double end() {
        return u + advance;
    }

    boolean blank() {
        return text.isBlank();
    }

    Glyph withText(String other) {
        return new Glyph(other, u, v, advance, size, angle, face, visible, colour, tag);
    }

    Glyph unseen() {
        return new Glyph(text, u, v, advance, size, angle, face, false, colour, tag);
    }

    Glyph spanning(String other, double from, double to) {
        return new Glyph(other, from, v, to - from, size, angle, face, visible, colour, tag);
    }

    /**
     * What the file's tags say of a stretch of content.
     *
     * @param artifact a running head, page number or ornament
     * @param content number of the marked content on its page, or -1
     */
    record Tag(boolean artifact, int content) {
        static final Tag NONE = new Tag(false, -1);
    }
}
