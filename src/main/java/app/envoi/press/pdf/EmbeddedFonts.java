package app.envoi.press.pdf;

import app.envoi.press.layout.FontBook;
import app.envoi.press.layout.FontBook.FontFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a PDF that is written, each embedded once with the glyphs that are used. */
final class EmbeddedFonts {
    /** The empty box; a font of nothing else would be none to PDFBox, so the glyph after it goes along. */
    private static final int MISSING = 0;

    private static final String STAND_IN = "tinos-regular";

    private final PDDocument document;
    private final FontBook book;
    private final Predicate<FontFile> fit;
    private final Map<String, Embedded> fonts = new LinkedHashMap<>();

    /** @param fit which font files may be used; a bundled one stands in for the others */
    EmbeddedFonts(PDDocument document, FontBook book, Predicate<FontFile> fit) {
        this.document = document;
        this.book = book;
        this.fit = fit;
    }

    FontBook book() {
        return book;
    }

    /**
     * @param name in the pages' resources
     * @param meanings the character that each glyph will be read back as: the first that it was used for
     */
    record Embedded(COSName name, PDType0Font font, Map<Integer, Integer> meanings) {
        /** The glyph of a character, 0 where there is none. */
        int glyph(int character) {
            int glyph = font.getCmapLookup().getGlyphId(character);
            if (glyph != 0) {
                font.addToSubset(character);
                meanings.putIfAbsent(glyph, character);
            }
            return glyph;
        }

        boolean means(int glyph, int character) {
            return glyph != 0 && meanings.getOrDefault(glyph, -1) == character;
        }
    }

    Embedded of(FontFile file) {
        Embedded known = fonts.get(file.name());
        if (known == null) {
            known = new Embedded(COSName.getPDFName("F" + fonts.size()), load(file), new HashMap<>());
            fonts.put(file.name(), known);
        }
        return known;
    }

    /** A font that may not be embedded, or is broken, is replaced by a bundled one. */
    private PDType0Font load(FontFile file) {
        if (!fit.test(file)) {
            return standIn();
        }
        try {
            return PDType0Font.load(
                    document, new ByteArrayInputStream(file.ttf().get()), true);
        } catch (IOException | RuntimeException unfit) {
            return standIn();
        }
    }

    private PDType0Font standIn() {
        FontFile other = book.bundled().stream()
                .filter(bundled ->
                        bundled.name().equals(STAND_IN) || bundled.name().equals("tinos"))
                .findFirst()
                .orElseThrow();
        try {
            return PDType0Font.load(
                    document, new ByteArrayInputStream(other.ttf().get()), true);
        } catch (IOException bundledFontsAreWhole) {
            throw new UncheckedIOException(bundledFontsAreWhole);
        }
    }

    Iterable<Embedded> all() {
        return fonts.values();
    }

    void finish() throws IOException {
        for (Embedded embedded : fonts.values()) {
            embedded.font.addGlyphsToSubset(Set.of(MISSING, 1));
            embedded.font.subset();
        }
    }
}
