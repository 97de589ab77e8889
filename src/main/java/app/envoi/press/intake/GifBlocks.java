package app.envoi.press.intake;

/** Walks the blocks of a GIF: Java's reader shows a picture that is cut off as though the rest were there. */
final class GifBlocks {
    private static final int HEADER = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TRAILER = 0x3B;

    private final byte[] bytes;
    private int at;

    private GifBlocks(byte[] bytes) {
        this.bytes = bytes;
        this.at = HEADER + (bytes.length < HEADER ? 0 : colours(bytes[10]));
    }

    /** Every block that begins also ends. */
    static boolean whole(byte[] bytes) {
        GifBlocks blocks = new GifBlocks(bytes);
        boolean more = true;
        while (more && blocks.at < bytes.length) {
            more = blocks.pass(bytes[blocks.at] & 0xFF);
        }
        return blocks.at <= bytes.length;
    }

    private boolean pass(int kind) {
        if (kind == IMAGE) {
            at += 10 + (at + 9 < bytes.length ? colours(bytes[at + 9]) : bytes.length);
            at += 1;
            data();
        } else if (kind == EXTENSION) {
            at += 2;
            data();
        }
        return kind != TRAILER && (kind == IMAGE || kind == EXTENSION);
    }

    private void data() {
        while (at < bytes.length && bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xFF);
        }
        at++;
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
