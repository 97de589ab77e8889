package app.envoi.press.layout;

import app.envoi.press.manuscript.Type;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Measures text that must be shaped, with the shaping of the Java platform and a font of this machine; where there is none, by an average. */
final class ShapedText {

    /** An average of Arabic, Hebrew and Indic letters in book type, in ems. */
    private static final double AVERAGE = 0.5;

    private static final float REFERENCE_SIZE = 100;
    private static final Map<String, Optional<java.awt.Font>> FONTS = new ConcurrentHashMap<>();

    private ShapedText() {}

    static void measure(String text, Type type, FontBook fonts, double[] into, int at) {
        double size = type.size().toPoints() * type.effects().scale() / 100.0;
        Optional<double[]> shaped =
                fonts.fileFor(text, type).flatMap(ShapedText::font).flatMap(font -> shape(text, font));
        for (int i = 0; i < text.length(); i++) {
            double ems = shaped.isPresent() ? shaped.get()[i] : average(text, i);
            into[at + i] = ems * size + type.effects().tracking().toPoints();
        }
    }

    private static double average(String text, int at) {
        int kind = Character.getType(text.charAt(at));
        boolean mark = kind == Character.NON_SPACING_MARK || kind == Character.FORMAT;
        return mark || Character.isLowSurrogate(text.charAt(at))
                ? 0
                : Character.isWhitespace(text.charAt(at)) ? 0.25 : AVERAGE;
    }

    private static Optional<java.awt.Font> font(FontBook.FontFile file) {
        return FONTS.computeIfAbsent(file.name(), name -> {
            try {
                java.awt.Font font = java.awt.Font.createFont(
                        java.awt.Font.TRUETYPE_FONT,
                        new ByteArrayInputStream(file.ttf().get()));
                return Optional.of(font.deriveFont(REFERENCE_SIZE));
            } catch (FontFormatException | IOException | RuntimeException | LinkageError | InternalError e) {
                return Optional.empty(); // a machine without font support still gets an answer
            }
        });
    }

    /** Ems by character: a glyph's advance goes to the first character that it stands for. */
    private static Optional<double[]> shape(String text, java.awt.Font font) {
        try {
            boolean rightToLeft = java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            int flags = rightToLeft ? java.awt.Font.LAYOUT_RIGHT_TO_LEFT : java.awt.Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector glyphs = font.layoutGlyphVector(
                    new FontRenderContext(null, true, true), text.toCharArray(), 0, text.length(), flags);
            double[] ems = new double[text.length()];
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                int character = Math.min(glyphs.getGlyphCharIndex(i), ems.length - 1);
                ems[character] += glyphs.getGlyphMetrics(i).getAdvanceX() / REFERENCE_SIZE;
            }
            return Optional.of(ems);
        } catch (RuntimeException | LinkageError | InternalError e) {
            return Optional.empty();
        }
    }
}
