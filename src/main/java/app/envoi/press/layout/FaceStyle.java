package app.envoi.press.layout;

import app.envoi.press.manuscript.Type;

/** The four styles of a family. */
enum FaceStyle {
    REGULAR("", "Regular"),
    BOLD("-bold", "Bold"),
    ITALIC("-italic", "Italic"),
    BOLD_ITALIC("-bold-italic", "BoldItalic");

    /** Ends the name of a face, such as {@code tinos-bold}. */
    final String suffix;

    /** Ends the name of a font file, such as {@code Tinos-Bold.ttf}. */
    final String fileSuffix;

    FaceStyle(String suffix, String fileSuffix) {
        this.suffix = suffix;
        this.fileSuffix = fileSuffix;
    }

    static FaceStyle of(Type type) {
        return of(type.bold(), type.italic());
    }

    static FaceStyle of(boolean bold, boolean italic) {
        return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
    }
}
