package app.envoi.press.layout;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.fontbox.ttf.model.ScriptFeature;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Bakes the widths and ligatures of the bundled font files into small resources, so that setting needs no font file. Run again when a font file changes. */
final class FaceBakery {

    private static final Path SHELF = Path.of("src/main/resources/app/envoi/press/layout/faces");

    private FaceBakery() {}

    public static void main(String[] args) throws IOException {
        StringBuilder ligatures = new StringBuilder(
                "# Letters that a face joins, the longest first, and by how many of its units to the em that changes their width.\n");
        for (FontBook.FontFile file : FontBook.standard().bundled()) {
            Files.write(SHELF.resolve(file.name() + ".widths"), bake(file));
            ligatures.append(ligatures(file));
        }
        Files.writeString(SHELF.resolveSibling("ligatures.tsv"), ligatures);
    }

    static byte[] bake(FontBook.FontFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Face.of(BundledFonts.parse(file)).write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** A line for each ligature of plain letters. */
    static String ligatures(FontBook.FontFile file) throws IOException {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(file.ttf().get()))) {
            GsubData latin = font.getGsub().getGsubData("latn");
            if (latin == null || !latin.isFeatureSupported("liga")) {
                return "";
            }
            ScriptFeature feature = latin.getFeature("liga");
            List<String> lines = new ArrayList<>();
            for (List<Integer> glyphs : feature.getAllGlyphIdsForSubstitution()) {
                String letters = letters(font, glyphs);
                if (letters.matches("[a-z]+")) {
                    int wider = font.getAdvanceWidth(feature.getReplacementForGlyphs(glyphs));
                    for (int glyph : glyphs) {
                        wider -= font.getAdvanceWidth(glyph);
                    }
                    lines.add(file.name() + "\t" + letters + "\t" + wider + "\t" + font.getUnitsPerEm() + "\n");
                }
            }
            lines.sort(Comparator.comparing((String line) -> -line.split("\t")[1].length())
                    .thenComparing(Comparator.naturalOrder()));
            return String.join("", lines);
        }
    }

    private static String letters(TrueTypeFont font, List<Integer> glyphs) throws IOException {
        StringBuilder letters = new StringBuilder();
        for (int glyph : glyphs) {
            List<Integer> codes = font.getUnicodeCmapLookup().getCharCodes(glyph);
            letters.appendCodePoint(codes == null || codes.isEmpty() ? '?' : codes.get(0));
        }
        return letters.toString();
    }
}
