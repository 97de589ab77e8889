package app.envoi.press.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a TrueType file the little programs by which each glyph fits itself to a coarse grid. They call upon tables that a subset does not have, and
 * are more than half of it.
 */
final class Hints {
    private static final int SFNT_HEADER = 12;
    private static final int ENTRY = 16;
    private static final int GLYPH_HEADER = 10;
    private static final int LOCA_FORMAT = 50;

    private static final int X_SHORT = 0x2;
    private static final int Y_SHORT = 0x4;
    private static final int REPEATED = 0x8;
    private static final int X_SAME = 0x10;
    private static final int Y_SAME = 0x20;

    private static final int WIDE_ARGUMENTS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int HINTED = 0x100;

    private final ByteBuffer font;

    private Hints(byte[] ttf) {
        this.font = ByteBuffer.wrap(ttf);
    }

    static byte[] without(byte[] ttf) {
        return new Hints(ttf).taken();
    }

    private byte[] taken() {
        boolean wide = table("head").getShort(LOCA_FORMAT) == 1;
        ByteBuffer old = table("loca");
        int glyphs = old.capacity() / (wide ? 4 : 2) - 1;
        ByteBuffer loca = ByteBuffer.allocate(old.capacity());
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        for (int i = 0; i <= glyphs; i++) {
            if (wide) {
                loca.putInt(glyf.size());
            } else {
                loca.putShort((short) (glyf.size() / 2));
            }
            if (i < glyphs) {
                byte[] plain = plain(glyph(old, i, wide));
                glyf.writeBytes(Arrays.copyOf(plain, padded(plain.length)));
            }
        }
        return with(glyf.toByteArray(), loca.array());
    }

    private byte[] glyph(ByteBuffer loca, int i, boolean wide) {
        int from = wide ? loca.getInt(4 * i) : Short.toUnsignedInt(loca.getShort(2 * i)) * 2;
        int to = wide ? loca.getInt(4 * i + 4) : Short.toUnsignedInt(loca.getShort(2 * i + 2)) * 2;
        byte[] glyph = new byte[to - from];
        table("glyf").get(from, glyph);
        return glyph;
    }

    private static byte[] plain(byte[] glyph) {
        ByteBuffer data = ByteBuffer.wrap(glyph);
        int contours = glyph.length == 0 ? 0 : data.getShort(0);
        if (contours == 0) {
            return glyph;
        }
        return contours < 0 ? composed(data) : drawn(data, GLYPH_HEADER + 2 * contours);
    }

    /** @param at where the length of its program stands, and after that the program, and then its outlines */
    private static byte[] drawn(ByteBuffer data, int at) {
        int outlines = at + 2 + Short.toUnsignedInt(data.getShort(at));
        int length = end(data, outlines, Short.toUnsignedInt(data.getShort(at - 2)) + 1) - outlines;
        byte[] plain = new byte[at + 2 + length];
        data.get(0, plain, 0, at);
        data.get(outlines, plain, at + 2, length);
        return plain;
    }

    /** Where the flags of all points and their coordinates end, and padding begins. */
    private static int end(ByteBuffer data, int outlines, int points) {
        int at = outlines;
        int coordinates = 0;
        for (int seen = 0; seen < points; ) {
            int flag = data.get(at++);
            int times = (flag & REPEATED) == 0 ? 1 : 1 + Byte.toUnsignedInt(data.get(at++));
            coordinates += times * (size(flag, X_SHORT, X_SAME) + size(flag, Y_SHORT, Y_SAME));
            seen += times;
        }
        return at + coordinates;
    }

    private static int size(int flag, int shortOne, int same) {
        if ((flag & shortOne) != 0) {
            return 1;
        }
        return (flag & same) != 0 ? 0 : 2;
    }

    /** Of other glyphs; its program stands after the last of them. */
    private static byte[] composed(ByteBuffer data) {
        int at = GLYPH_HEADER;
        int flags;
        do {
            flags = data.getShort(at);
            data.putShort(at, (short) (flags & ~HINTED));
            at += 4 + ((flags & WIDE_ARGUMENTS) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) {
                at += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & MORE) != 0);
        return Arrays.copyOf(data.array(), at);
    }

    private byte[] with(byte[] glyf, byte[] loca) {
        int tables = font.getShort(4);
        ByteBuffer out = ByteBuffer.allocate(font.capacity());
        out.put(0, font.array(), 0, SFNT_HEADER + ENTRY * tables);
        out.position(SFNT_HEADER + ENTRY * tables);
        for (int i = 0; i < tables; i++) {
            int entry = SFNT_HEADER + ENTRY * i;
            byte[] table = switch (name(entry)) {
                case "glyf" -> glyf;
                case "loca" -> loca;
                default -> bytes(entry);
            };
            out.putInt(entry + 4, sum(table));
            out.putInt(entry + 8, out.position());
            out.putInt(entry + 12, table.length);
            out.put(Arrays.copyOf(table, padded(table.length)));
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private ByteBuffer table(String name) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = SFNT_HEADER + ENTRY * i;
            if (name(entry).equals(name)) {
                return font.slice(font.getInt(entry + 8), font.getInt(entry + 12));
            }
        }
        throw new IllegalArgumentException("a font without " + name);
    }

    private String name(int entry) {
        return new String(font.array(), entry, 4, StandardCharsets.US_ASCII);
    }

    private byte[] bytes(int entry) {
        return Arrays.copyOfRange(
                font.array(), font.getInt(entry + 8), font.getInt(entry + 8) + font.getInt(entry + 12));
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int sum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
