package app.envoi.press.layout;

import app.envoi.press.manuscript.Type;
import java.util.List;

/** The fonts that the press knows: their widths, heights and files. Thread-safe. */
public final class FontBook {
    private static final FontBook STANDARD = new FontBook();

    private FontBook() {}

    public static FontBook standard() {
        return STANDARD;
    }

    /**
     * The font files to draw this text with, in the order of the text: one piece as long as the first file has every glyph, else split where another
     * file must step in.
     */
    public List<Drawn> draw(String text, Type type) {
        throw new UnsupportedOperationException(text + type);
    }

    /** A stretch of text and the font file to draw it with. */
    public record Drawn(String text, FontFile file) {}

    /**
     * A font file.
     *
     * @param name unique and safe in a URL, such as {@code tinos-bold-italic}
     * @param bundled comes with Envoi; else it is a font of this machine or of the poet's home
     */
    public record FontFile(String name, boolean bundled, java.util.function.Supplier<byte[]> ttf) {}
}
