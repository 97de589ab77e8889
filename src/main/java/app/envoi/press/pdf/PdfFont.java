package app.envoi.press.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.fontbox.cmap.CMap;
import org.jspecify.annotations.Nullable;

/**
 * A font of a PDF as far as reading needs it: what its codes mean and how wide they are.
 *
 * @param codes cuts strings into codes and gives their CIDs; null for two-byte codes that are CIDs
 * @param widths in em by CID or code, {@link Float#NaN} where not given
 * @param texts by code
 * @param otherwise the text of a code that {@code texts} has not, or empty
 * @param seen what a type size must be multiplied by to be the size that is seen; 1 but for drawn fonts with odd units
 */
record PdfFont(
        Face face,
        boolean composite,
        boolean vertical,
        @Nullable CMap codes,
        float[] widths,
        float missingWidth,
        Map<Integer, String> texts,
        IntFunction<String> otherwise,
        double seen) {

    /** A stand-in for a font that is missing or cannot be read. */
    static final PdfFont NONE = new PdfFont(
            new Face(Face.NAMELESS, false, false, false),
            false,
            false,
            null,
            new float[0],
            0.5f,
            Map.of(),
            code -> String.valueOf((char) code),
            1);

    /** Number of bytes of the code that starts here; at least 1. */
    int length(byte[] string, int at) {
        if (!composite) {
            return 1;
        }
        int left = string.length - at;
        if (codes == null) {
            return Math.min(2, left);
        }
        for (int length = 1; length <= Math.min(4, left); length++) {
            if (codes.toCID(Arrays.copyOfRange(string, at, at + length)) != 0) {
                return length;
            }
        }
        return Math.min(2, left);
    }

    static int code(byte[] string, int at, int length) {
        int code = 0;
        for (int i = 0; i < length; i++) {
            code = code << 8 | string[at + i] & 0xFF;
        }
        return code;
    }

    /** In em. */
    double width(int code, int length) {
        int cid = codes == null ? code : codes.toCID(code, length);
        float width = cid >= 0 && cid < widths.length ? widths[cid] : Float.NaN;
        return Float.isNaN(width) ? missingWidth : width;
    }

    String text(int code) {
        String text = texts.get(code);
        return text != null ? text : otherwise.apply(code);
    }
}
