package app.envoi.press.layout;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of glyphs that a font moves together or apart: the horizontal part of the pair adjustments behind the {@code kern} feature of its GPOS table
 * (OpenType 1.9, "GPOS").
 */
final class PairKerning {

    static final PairKerning NONE = new PairKerning(null, List.of());

    private static final int KERN = 0x6B65726E;
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;

    private final @Nullable ByteBuffer data;
    private final List<Integer> subtables;

    private PairKerning(@Nullable ByteBuffer data, List<Integer> subtables) {
        this.data = data;
        this.subtables = subtables;
    }

    static PairKerning read(ByteBuffer data, int gpos) {
        try {
            return new PairKerning(data, subtables(data, gpos));
        } catch (IndexOutOfBoundsException e) {
            return NONE;
        }
    }

    /** What is added to the left glyph's width, in font units. */
    int between(int left, int right) {
        if (data == null) {
            return 0;
        }
        try {
            for (int subtable : subtables) {
                int covered = coverage(data, subtable + uint16(data, subtable + 2), left);
                if (covered >= 0) {
                    Integer found = uint16(data, subtable) == 1
                            ? inPairs(data, subtable, covered, right)
                            : (Integer) inClasses(data, subtable, left, right);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return 0;
        } catch (IndexOutOfBoundsException e) {
            return 0;
        }
    }

    private static List<Integer> subtables(ByteBuffer data, int gpos) {
        int features = gpos + uint16(data, gpos + 6);
        int lookups = gpos + uint16(data, gpos + 8);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < uint16(data, features); i++) {
            if (data.getInt(features + 2 + 6 * i) == KERN) {
                int feature = features + uint16(data, features + 6 + 6 * i);
                for (int k = 0; k < uint16(data, feature + 2); k++) {
                    addLookup(data, lookups + uint16(data, lookups + 2 + 2 * uint16(data, feature + 4 + 2 * k)), found);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static void addLookup(ByteBuffer data, int lookup, List<Integer> found) {
        int type = uint16(data, lookup);
        for (int i = 0; i < uint16(data, lookup + 4); i++) {
            int subtable = lookup + uint16(data, lookup + 6 + 2 * i);
            if (type == EXTENSION && uint16(data, subtable + 2) == PAIRS) {
                found.add(subtable + data.getInt(subtable + 4));
            } else if (type == PAIRS) {
                found.add(subtable);
            }
        }
    }

    private static @Nullable Integer inPairs(ByteBuffer data, int subtable, int covered, int right) {
        int set = subtable + uint16(data, subtable + 10 + 2 * covered);
        int first = uint16(data, subtable + 4);
        int size = 2 + valueSize(first) + valueSize(uint16(data, subtable + 6));
        for (int i = 0; i < uint16(data, set); i++) {
            int record = set + 2 + size * i;
            if (uint16(data, record) == right) {
                return advance(data, record + 2, first);
            }
        }
        return null;
    }

    private static int inClasses(ByteBuffer data, int subtable, int left, int right) {
        int first = uint16(data, subtable + 4);
        int size = valueSize(first) + valueSize(uint16(data, subtable + 6));
        int leftClass = glyphClass(data, subtable + uint16(data, subtable + 8), left);
        int rightClass = glyphClass(data, subtable + uint16(data, subtable + 10), right);
        int columns = uint16(data, subtable + 14);
        return advance(data, subtable + 16 + (leftClass * columns + rightClass) * size, first);
    }

    private static int advance(ByteBuffer data, int value, int format) {
        return (format & 4) == 0 ? 0 : data.getShort(value + 2 * Integer.bitCount(format & 3));
    }

    private static int valueSize(int format) {
        return 2 * Integer.bitCount(format);
    }

    private static int coverage(ByteBuffer data, int at, int glyph) {
        int count = uint16(data, at + 2);
        boolean ranges = uint16(data, at) == 2;
        int step = ranges ? 6 : 2;
        for (int low = 0, high = count - 1; low <= high; ) {
            int middle = (low + high) >>> 1;
            int entry = at + 4 + step * middle;
            int last = ranges ? uint16(data, entry + 2) : uint16(data, entry);
            if (glyph < uint16(data, entry)) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return ranges ? uint16(data, entry + 4) + glyph - uint16(data, entry) : middle;
            }
        }
        return -1;
    }

    private static int glyphClass(ByteBuffer data, int at, int glyph) {
        if (uint16(data, at) == 1) {
            int first = uint16(data, at + 2);
            boolean inside = glyph >= first && glyph < first + uint16(data, at + 4);
            return inside ? uint16(data, at + 6 + 2 * (glyph - first)) : 0;
        }
        for (int i = 0; i < uint16(data, at + 2); i++) {
            int range = at + 4 + 6 * i;
            if (glyph >= uint16(data, range) && glyph <= uint16(data, range + 2)) {
                return uint16(data, range + 4);
            }
        }
        return 0;
    }

    private static int uint16(ByteBuffer data, int at) {
        return data.getShort(at) & 0xFFFF;
    }
}
