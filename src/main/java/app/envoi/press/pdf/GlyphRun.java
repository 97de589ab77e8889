package app.envoi.press.pdf;

import app.envoi.press.layout.FontBook.FontFile;
import app.envoi.press.layout.Impression;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The glyphs of a piece of text in one embedded font.
 *
 * @param codes two bytes a glyph
 * @param width of all, in em
 * @param placed where each glyph is not simply behind the one before it: its place in em from the left, by its number
 * @param plain its glyphs give back its text without help
 */
record GlyphRun(byte[] codes, int count, double width, List<double[]> placed, boolean plain) {
    private static final float EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<String, Optional<Font>> SHAPERS = new ConcurrentHashMap<>();

    static GlyphRun of(Impression piece, String text, EmbeddedFonts.Embedded font) throws IOException {
        if (piece.shaped()) {
            Optional<Font> shaper = shaper(piece.file());
            if (shaper.isPresent()) {
                return shaped(piece, text, font.font(), shaper.get());
            }
        }
        return simple(text, font);
    }

    private static GlyphRun simple(String text, EmbeddedFonts.Embedded font) throws IOException {
        ByteArrayOutputStream codes = new ByteArrayOutputStream(text.length() * 2);
        double width = 0;
        int count = 0;
        boolean plain = true;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (invisible(character)) {
                plain = false;
                continue;
            }
            int glyph = font.glyph(character);
            plain &= font.means(glyph, character);
            codes.write(glyph >> 8);
            codes.write(glyph);
            width += font.font().getWidthFromFont(glyph) / EM;
            count++;
        }
        return new GlyphRun(codes.toByteArray(), count, width, List.of(), plain);
    }

    private static boolean invisible(int character) {
        return Character.getType(character) == Character.FORMAT || Character.getType(character) == Character.CONTROL;
    }

    private static GlyphRun shaped(Impression piece, String text, PDType0Font font, Font shaper) {
        char[] characters = text.toCharArray();
        int flags = piece.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = shaper.layoutGlyphVector(EXACT, characters, 0, characters.length, flags);
        ByteArrayOutputStream codes = new ByteArrayOutputStream();
        List<double[]> placed = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph >= 0 && glyph < 0xFFFF) {
                used.add(glyph);
                codes.write(glyph >> 8);
                codes.write(glyph);
                placed.add(new double[] {
                    glyphs.getGlyphPosition(i).getX() / EM,
                    -glyphs.getGlyphPosition(i).getY() / EM
                });
            }
        }
        font.addGlyphsToSubset(used);
        double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / EM;
        return new GlyphRun(codes.toByteArray(), placed.size(), width, placed, false);
    }

    private static Optional<Font> shaper(FontFile file) {
        return SHAPERS.computeIfAbsent(file.name(), name -> {
            try {
                return Optional.of(Font.createFont(
                                Font.TRUETYPE_FONT,
                                new ByteArrayInputStream(file.ttf().get()))
                        .deriveFont(EM));
            } catch (FontFormatException
                    | IOException
                    | RuntimeException
                    | LinkageError
                    | InternalError noFontSupport) {
                return Optional.empty();
            }
        });
    }
}
