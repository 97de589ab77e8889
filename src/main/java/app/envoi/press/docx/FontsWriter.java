package app.envoi.press.docx;

import java.util.Collection;
import org.docx4j.wml.Fonts;

/** Writes the table of fonts, so that a program without one of them knows that it is wanted. */
final class FontsWriter {
    private FontsWriter() {}

    static Fonts write(Collection<String> families) {
        Fonts fonts = new Fonts();
        for (String family : families) {
            Fonts.Font font = new Fonts.Font();
            font.setName(Wml.legal(family));
            fonts.getFont().add(font);
        }
        return fonts;
    }
}
