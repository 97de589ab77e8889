package app.envoi.press.pdf;

/**
 * A font's look, as far as a PDF tells.
 *
 * @param drawn a Type 3 font: each letter is a drawing
 */
record Face(String family, boolean bold, boolean italic, boolean drawn) {
    /** What a font without any name is called. */
    static final String NAMELESS = "Unnamed font";
}
