package app.envoi.desk.piece;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads the bytes of a text file, whatever program wrote it: UTF-16 by its mark, else UTF-8, else what Windows wrote before there was either. */
public final class TextBytes {
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private TextBytes() {}

    /** Without the mark that may stand before it. */
    public static String read(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        if (marked(bytes, 0xFF, 0xFE) || marked(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, OLD_WINDOWS);
        }
    }

    private static boolean marked(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
