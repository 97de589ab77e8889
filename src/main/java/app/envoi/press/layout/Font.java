package app.envoi.press.layout;

/**
 * One style of a declared family as the layout measures it.
 *
 * @param face where its widths come from
 * @param factor by which those widths are multiplied
 * @param grade how far widths and heights can be trusted
 */
record Font(Face face, double factor, Vertical vertical, Grade grade) {

    /** In ems, or {@link Face#MISSING}. */
    double advance(int codePoint) {
        double advance = face.advance(codePoint);
        return advance < 0 ? Face.MISSING : advance * factor;
    }

    double kern(int left, int right) {
        return face.kern(left, right) * factor;
    }
}
