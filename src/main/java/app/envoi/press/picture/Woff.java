package app.envoi.press.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Packs a TrueType file as WOFF (W3C Recommendation, WOFF 1.0). */
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_ENTRY = 16;
    private static final int SFNT_HEADER = 12;

    private Woff() {}

    static byte[] of(byte[] ttf) {
        ByteBuffer font = ByteBuffer.wrap(ttf);
        int tables = font.getShort(4);
        ByteBuffer out = ByteBuffer.allocate(HEADER + ENTRY * tables + ttf.length + 4 * tables);
        out.position(HEADER + ENTRY * tables);
        for (int i = 0; i < tables; i++) {
            int entry = SFNT_HEADER + SFNT_ENTRY * i;
            int offset = font.getInt(entry + 8);
            byte[] table = Arrays.copyOfRange(ttf, offset, offset + font.getInt(entry + 12));
            byte[] packed = packed(table);
            int at = HEADER + ENTRY * i;
            out.putInt(at, font.getInt(entry));
            out.putInt(at + 4, out.position());
            out.putInt(at + 8, packed.length);
            out.putInt(at + 12, table.length);
            out.putInt(at + 16, font.getInt(entry + 4));
            out.put(packed);
            out.position((out.position() + 3) / 4 * 4);
        }
        header(out, font, tables, ttf.length);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void header(ByteBuffer out, ByteBuffer font, int tables, int length) {
        out.putInt(0, 0x774F4646);
        out.putInt(4, font.getInt(0));
        out.putInt(8, out.position());
        out.putShort(12, (short) tables);
        out.putInt(16, (length + 3) / 4 * 4);
        out.putShort(20, (short) 1);
    }

    /** As it is where packing gains nothing. */
    private static byte[] packed(byte[] table) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(table);
        deflater.finish();
        byte[] packed = new byte[table.length];
        int length = deflater.deflate(packed);
        boolean gained = deflater.finished() && length < table.length;
        deflater.end();
        return gained ? Arrays.copyOf(packed, length) : table;
    }
}
