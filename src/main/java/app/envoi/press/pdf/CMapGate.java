package app.envoi.press.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Opens the code map of a composite font, unless it says what such maps have no need to say. */
final class CMapGate {
    private static final int LONGEST = 1 << 20;

    private CMapGate() {}

    /** A map with ranges of Unicode text is refused: they belong elsewhere, and one line can name two thousand million codes. */
    static CMap open(byte[] map) throws IOException {
        String text = new String(map, StandardCharsets.ISO_8859_1);
        if (map.length > LONGEST || text.contains("bfrange")) {
            throw new IOException("not a map of codes to CIDs");
        }
        return new CMapParser().parse(new RandomAccessReadBuffer(map));
    }
}
