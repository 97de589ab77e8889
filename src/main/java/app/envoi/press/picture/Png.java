package app.envoi.press.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture's dots as a PNG file: in greys where it has no colour, as most pages do, and packed lightly, since it is looked at and not kept. The platform's
 * own writer takes ten times as long.
 *
 * @param dots row by row, each {@code 0xRRGGBB}
 */
record Png(int width, int height, int[] dots) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte DEPTH = 8;
    private static final byte GREY = 0;
    private static final byte COLOUR = 2;
    private static final int BUFFER = 1 << 16;

    byte[] bytes() {
        boolean grey = isGrey();
        ByteArrayOutputStream file = new ByteArrayOutputStream(BUFFER);
        file.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(DEPTH)
                .put(grey ? GREY : COLOUR)
                .array();
        chunk("IHDR", header, file);
        chunk("IDAT", packed(grey), file);
        chunk("IEND", new byte[0], file);
        return file.toByteArray();
    }

    private boolean isGrey() {
        for (int dot : dots) {
            if ((dot & 0xffff) != (dot >> 8 & 0xffff)) {
                return false;
            }
        }
        return true;
    }

    private byte[] packed(boolean grey) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        byte[] row = new byte[1 + width * (grey ? 1 : 3)];
        for (int y = 0; y < height; y++) {
            fill(row, y, grey);
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** Each row begins with a zero: its dots stand as they are, not as what differs from those above. */
    private void fill(byte[] row, int y, boolean grey) {
        int at = 1;
        for (int i = y * width; i < (y + 1) * width; i++) {
            if (!grey) {
                row[at++] = (byte) (dots[i] >> 16);
                row[at++] = (byte) (dots[i] >> 8);
            }
            row[at++] = (byte) dots[i];
        }
    }

    private static void chunk(String name, byte[] content, ByteArrayOutputStream file) {
        byte[] chunk = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(US_ASCII))
                .put(content)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(chunk);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
