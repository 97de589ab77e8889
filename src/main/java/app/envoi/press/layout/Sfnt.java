package app.envoi.press.layout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads of a TrueType or OpenType file what setting needs: names, extents, widths, kerning pairs. Tables that are missing or broken read as empty;
 * only a file that is no font at all is refused. Thread-safe.
 */
final class Sfnt {

    private static final int COLLECTION = 0x74746366;
    private static final int FULL_NAME = 4;
    private static final int FAMILY = 1;

    private final ByteBuffer data;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int glyphsWithWidth;
    private final int cmap;

    private Sfnt(ByteBuffer data, int start) {
        this.data = data;
        int count = uint16(start + 4);
        for (int i = 0; i < count; i++) {
            int entry = start + 12 + 16 * i;
            byte[] tag = {data.get(entry), data.get(entry + 1), data.get(entry + 2), data.get(entry + 3)};
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), data.getInt(entry + 8));
        }
        glyphsWithWidth = tables.containsKey("hhea") ? uint16(table("hhea") + 34) : 0;
        cmap = unicodeMap();
    }

    /** @throws IOException when this is no font file */
    static Sfnt read(ByteBuffer data) throws IOException {
        try {
            boolean collection = data.getInt(0) == COLLECTION;
            Sfnt font = new Sfnt(data, collection ? data.getInt(12) : 0);
            if (!font.tables.containsKey("head") || !font.tables.containsKey("hhea") || font.unitsPerEm() == 0) {
                throw new IOException("not a font file");
            }
            return font;
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("not a font file", e);
        }
    }

    int unitsPerEm() {
        return uint16(table("head") + 18);
    }

    int ascender() {
        return data.getShort(table("hhea") + 4);
    }

    /** Negative below the baseline, as in the file. */
    int descender() {
        return data.getShort(table("hhea") + 6);
    }

    int lineGap() {
        return data.getShort(table("hhea") + 8);
    }

    int winAscent() {
        return tables.containsKey("OS/2") ? uint16(table("OS/2") + 74) : 0;
    }

    int winDescent() {
        return tables.containsKey("OS/2") ? uint16(table("OS/2") + 76) : 0;
    }

    /** TrueType outlines in a file of its own, not in a collection. */
    boolean hasOutlines() {
        return tables.containsKey("glyf") && data.getInt(0) != COLLECTION;
    }

    boolean bold() {
        return (uint16(table("head") + 44) & 1) != 0;
    }

    boolean italic() {
        return (uint16(table("head") + 44) & 2) != 0;
    }

    String family() {
        return name(FAMILY);
    }

    String fullName() {
        return name(FULL_NAME);
    }

    /** The width of a glyph in font units; 0 where the table is broken. */
    int advance(int glyph) {
        if (glyphsWithWidth == 0 || !tables.containsKey("hmtx")) {
            return 0;
        }
        int at = table("hmtx") + 4 * Math.min(glyph, glyphsWithWidth - 1);
        return at + 1 < data.limit() ? uint16(at) : 0;
    }

    /** The glyph of a character, or 0 when the font has none. */
    int glyph(int codePoint) {
        try {
            if (cmap < 0) {
                return 0;
            }
            return uint16(cmap) == 4 ? segmentGlyph(codePoint) : groupGlyph(codePoint);
        } catch (IndexOutOfBoundsException e) {
            return 0;
        }
    }

    /** Pairs that the font moves together or apart, from its GPOS kern feature. */
    PairKerning kerning() {
        return tables.containsKey("GPOS") ? PairKerning.read(data, table("GPOS")) : PairKerning.NONE;
    }

    private int segmentGlyph(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int segments = uint16(cmap + 6) / 2;
        int ends = cmap + 14;
        int low = 0;
        int high = segments - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uint16(ends + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = uint16(ends + 2 * segments + 2 + 2 * low);
        if (codePoint < first) {
            return 0;
        }
        int delta = uint16(ends + 4 * segments + 2 + 2 * low);
        int offsetAt = ends + 6 * segments + 2 + 2 * low;
        int offset = uint16(offsetAt);
        if (offset == 0) {
            return codePoint + delta & 0xFFFF;
        }
        int glyph = uint16(offsetAt + offset + 2 * (codePoint - first));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    private int groupGlyph(int codePoint) {
        int low = 0;
        int high = data.getInt(cmap + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = cmap + 16 + 12 * middle;
            if (codePoint < data.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > data.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return data.getInt(group + 8) + codePoint - data.getInt(group);
            }
        }
        return 0;
    }

    /** Where the best Unicode map begins: format 12 before 4; -1 when there is none. */
    private int unicodeMap() {
        int best = -1;
        if (!tables.containsKey("cmap")) {
            return best;
        }
        int start = table("cmap");
        for (int i = 0; i < uint16(start + 2); i++) {
            int at = start + data.getInt(start + 4 + 8 * i + 4);
            int format = at >= 0 && at + 1 < data.limit() ? uint16(at) : 0;
            boolean unicode = uint16(start + 4 + 8 * i) == 0 || uint16(start + 4 + 8 * i) == 3;
            if (unicode && (format == 12 || format == 4 && best < 0)) {
                best = at;
            }
        }
        return best;
    }

    private String name(int id) {
        if (!tables.containsKey("name")) {
            return "";
        }
        int start = table("name");
        int strings = start + uint16(start + 4);
        for (int i = 0; i < uint16(start + 2); i++) {
            int entry = start + 6 + 12 * i;
            boolean windowsEnglish = uint16(entry) == 3 && (uint16(entry + 4) == 0x409 || uint16(entry + 4) == 0);
            if (windowsEnglish && uint16(entry + 6) == id) {
                byte[] text = new byte[uint16(entry + 8)];
                for (int at = 0; at < text.length; at++) {
                    text[at] = data.get(strings + uint16(entry + 10) + at);
                }
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return "";
    }

    private int table(String tag) {
        Integer at = tables.get(tag);
        return at == null ? Integer.MAX_VALUE - 64 : at;
    }

    private int uint16(int at) {
        return data.getShort(at) & 0xFFFF;
    }
}
