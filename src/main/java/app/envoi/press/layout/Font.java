package app.envoi.press.layout;

import java.util.Optional;

/**
 * One style of a declared family as the layout measures it.
 *
 * @param face where its widths come from
 * @param factor by which those widths are multiplied
 * @param grade how far widths and heights can be trusted
 */
record Font(Face face, double factor, Vertical vertical, Grade grade) {

    private static final String LETTERS = "etaoinshr";
    private static final double WIDEST = 3;
    private static final double TALLEST = 5;

    /** The font of a file, unless the file lies: letters of no width, or wider or taller than letters are. */
    static Optional<Font> of(Sfnt file) {
        try {
            Font font = new Font(Face.of(file), 1, Vertical.ofWindows(file), Grade.EXACT);
            return font.credible() ? Optional.of(font) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean credible() {
        double height = vertical.height();
        return height > 0.2
                && height < TALLEST
                && LETTERS.chars().mapToDouble(this::advance).allMatch(width -> width > 0 && width < WIDEST);
    }

    /** In ems, or {@link Face#MISSING}. */
    double advance(int codePoint) {
        double advance = face.advance(codePoint);
        return advance < 0 ? Face.MISSING : advance * factor;
    }

    double kern(int left, int right) {
        return face.kern(left, right) * factor;
    }
}
