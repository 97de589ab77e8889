package app.envoi.press.pdf;

import app.envoi.press.layout.FontBook.FontFile;
import app.envoi.press.layout.Impression;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The glyphs of a piece of text in one embedded font.
 *
 * @param codes two bytes a glyph
 * @param width of all, in em
 * @param clusters in reading order, where glyphs do not simply stand one behind the other; each gives its own text
 * @param plain its glyphs give back its text without help, or its clusters do
 */
record GlyphRun(byte[] codes, int count, double width, List<Cluster> clusters, boolean plain) {
    /** AWT's code for a character that leaves no mark. */
    private static final int NOTHING = 0xFFFF;

    private static final float EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<String, Optional<Font>> SHAPERS = new ConcurrentHashMap<>();

    /**
     * A glyph in its place.
     *
     * @param x in em from the left of the piece
     * @param rise in em above the baseline
     */
    record Placed(int glyph, double x, double rise) {}

    /** Glyphs that together stand for some characters. */
    record Cluster(String text, List<Placed> glyphs) {}

    static GlyphRun of(Impression piece, String text, EmbeddedFonts.Embedded font) throws IOException {
        if (piece.shaped()) {
            Optional<Font> shaper = shaper(piece.file());
            if (shaper.isPresent()) {
                return shaped(piece, text, font, shaper.get());
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

    private static GlyphRun shaped(Impression piece, String text, EmbeddedFonts.Embedded font, Font shaper)
            throws IOException {
        int flags = piece.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = shaper.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), flags);
        TreeMap<Integer, List<Placed>> byStart = new TreeMap<>();
        Set<Integer> used = new TreeSet<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph >= 0 && glyph < NOTHING) {
                used.add(glyph);
                Point2D at = glyphs.getGlyphPosition(i);
                byStart.computeIfAbsent(
                                Clusters.start(text, glyphs.getGlyphCharIndex(i), piece.rightToLeft()),
                                start -> new ArrayList<>())
                        .add(new Placed(glyph, at.getX() / EM, -at.getY() / EM));
            }
        }
        if (used.isEmpty()) {
            return simple(text, font);
        }
        font.font().addGlyphsToSubset(used);
        List<Cluster> clusters = new ArrayList<>();
        byStart.forEach((start, placed) -> {
            Integer next = byStart.higherKey(start);
            clusters.add(new Cluster(text.substring(start, next == null ? text.length() : next), placed));
        });
        double width = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / EM;
        return new GlyphRun(new byte[0], 0, width, clusters, true);
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
