package app.envoi.press.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** The fonts of one PDF. Their programs are left closed wherever the file itself says what their codes mean: quicker, and safer. */
final class PdfFonts {
    private static final int CIDS = 65_536;
    private static final Set<String> IDENTITY = Set.of("Identity-H", "Identity-V");
    private static final int ITALIC_FLAG = 1 << 6;
    private static final int BOLD_FLAG = 1 << 18;

    private final Map<COSDictionary, PdfFont> known = new IdentityHashMap<>();

    PdfFont of(COSDictionary dictionary) {
        PdfFont font = known.get(dictionary);
        if (font == null) {
            font = read(dictionary);
            known.put(dictionary, font);
        }
        return font;
    }

    private static PdfFont read(COSDictionary dictionary) {
        try {
            return COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))
                    ? composite(dictionary)
                    : simple(dictionary);
        } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
            return PdfFont.NONE;
        }
    }

    private static PdfFont simple(COSDictionary font) throws IOException {
        boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        @Nullable COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        String[] names = SimpleEncoding.of(font, descriptor, name);
        float unit = drawn ? element(font.getCOSArray(COSName.FONT_MATRIX), 0, 0.001f) : 0.001f;
        float[] widths = simpleWidths(font, unit);
        if (widths.length == 0) {
            widths = standardWidths(name, names);
        }
        float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) * unit;
        return new PdfFont(
                face(name, descriptor, drawn),
                false,
                false,
                null,
                widths,
                missing > 0 ? missing : widths.length == 0 ? 0.5f : 0,
                texts(font),
                byName(names, font, descriptor),
                drawn ? seen(font) : 1);
    }

    private static float[] simpleWidths(COSDictionary font, float unit) {
        COSArray array = font.getCOSArray(COSName.WIDTHS);
        if (array == null) {
            return new float[0];
        }
        int first = Math.max(0, font.getInt(COSName.FIRST_CHAR, 0));
        float[] widths = new float[256];
        Arrays.fill(widths, Float.NaN);
        for (int i = 0; i < array.size() && first + i < 256; i++) {
            widths[first + i] = element(array, i, 0) * unit;
        }
        return widths;
    }

    private static float[] standardWidths(String name, String[] names) {
        @Nullable FontMetrics metrics = Standard14Fonts.getAFM(name);
        if (metrics == null) {
            return new float[0];
        }
        float[] widths = new float[256];
        for (int code = 0; code < 256; code++) {
            widths[code] = metrics.getCharacterWidth(names[code]) / 1000;
        }
        return widths;
    }

    private static PdfFont composite(COSDictionary font) throws IOException {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary cid = descendants != null && descendants.getObject(0) instanceof COSDictionary found
                ? found
                : new COSDictionary();
        String encoding = font.getNameAsString(COSName.ENCODING, "");
        @Nullable CMap codes = codes(font, encoding);
        @Nullable COSDictionary descriptor = cid.getCOSDictionary(COSName.FONT_DESC);
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        if (cid.getNameAsString(COSName.BASE_FONT) != null) {
            name = cid.getNameAsString(COSName.BASE_FONT);
        }
        Map<Integer, String> texts = texts(font);
        return new PdfFont(
                face(name, descriptor, false),
                true,
                encoding.endsWith("V") || codes != null && codes.getWMode() == 1,
                codes,
                cidWidths(cid.getCOSArray(COSName.W)),
                cid.getFloat(COSName.DW, 1000) / 1000,
                texts,
                CidText.of(cid, codes, font, descriptor),
                1);
    }

    private static @Nullable CMap codes(COSDictionary font, String encoding) throws IOException {
        if (font.getDictionaryObject(COSName.ENCODING) instanceof COSStream stream) {
            byte[] map = BoundedStream.plain(stream);
            return CMapGate.open(map);
        }
        return IDENTITY.contains(encoding) || encoding.isEmpty() ? null : new CMapParser().parsePredefined(encoding);
    }

    private static float[] cidWidths(@Nullable COSArray array) {
        float[] widths = new float[0];
        for (int i = 0; array != null && i + 1 < array.size(); ) {
            int first = (int) element(array, i, 0);
            boolean listed = array.getObject(i + 1) instanceof COSArray;
            COSArray list = listed ? (COSArray) array.getObject(i + 1) : new COSArray();
            int last = listed ? first + list.size() - 1 : (int) element(array, i + 1, 0);
            if (first < 0 || last >= CIDS || first > last) {
                i += listed ? 2 : 3;
                continue;
            }
            widths = grown(widths, last + 1);
            for (int cid = first; cid <= last; cid++) {
                widths[cid] = (listed ? element(list, cid - first, 0) : element(array, i + 2, 0)) / 1000;
            }
            i += listed ? 2 : 3;
        }
        return widths;
    }

    private static float[] grown(float[] widths, int size) {
        if (size <= widths.length) {
            return widths;
        }
        int old = widths.length;
        float[] grown = Arrays.copyOf(widths, Math.min(CIDS, Math.max(size, old * 2)));
        Arrays.fill(grown, old, grown.length, Float.NaN);
        return grown;
    }

    private static Map<Integer, String> texts(COSDictionary font) throws IOException {
        return font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream
                ? UnicodeMap.read(BoundedStream.plain(stream))
                : Map.of();
    }

    /** By the name of the glyph, else by the font's own program. */
    private static IntFunction<String> byName(String[] names, COSDictionary font, @Nullable COSDictionary descriptor) {
        FontProgram program = new FontProgram(font, descriptor);
        String[] found = new String[names.length];
        return code -> {
            if (found[code] == null) {
                String name = names[code];
                String text = name.equals(SimpleEncoding.UNNAMED)
                        ? null
                        : GlyphList.getAdobeGlyphList().toUnicode(name);
                found[code] = text != null ? text : program.text(code);
            }
            return found[code];
        };
    }

    static Face face(String name, @Nullable COSDictionary descriptor, boolean drawn) {
        String full = name.isEmpty() && descriptor != null ? descriptor.getNameAsString(COSName.FONT_NAME, "") : name;
        if (full.isEmpty()) {
            return new Face(Face.NAMELESS, false, false, drawn);
        }
        FontNames.Named named = FontNames.of(full);
        int flags = descriptor == null ? 0 : descriptor.getInt(COSName.FLAGS, 0);
        boolean bold = named.bold()
                || (flags & BOLD_FLAG) != 0
                || descriptor != null && descriptor.getFloat(COSName.FONT_WEIGHT, 400) >= 650;
        boolean italic = named.italic()
                || (flags & ITALIC_FLAG) != 0
                || descriptor != null && descriptor.getFloat(COSName.ITALIC_ANGLE, 0) != 0;
        return new Face(named.family(), bold, italic, drawn);
    }

    /** A drawn font has no em; where its unit gives an absurd one, 1.2 em are as tall as its tallest drawing. */
    private static double seen(COSDictionary font) {
        COSArray box = font.getCOSArray(COSName.FONT_BBOX);
        double height = Math.abs(element(box, 3, 0) - element(box, 1, 0))
                * Math.abs(element(font.getCOSArray(COSName.FONT_MATRIX), 3, 0.001f));
        return height <= 0 || height > 0.4 && height < 3 ? 1 : height / 1.2;
    }

    private static float element(@Nullable COSArray array, int index, float otherwise) {
        return array != null && index < array.size() && array.getObject(index) instanceof COSNumber number
                ? number.floatValue()
                : otherwise;
    }
}
