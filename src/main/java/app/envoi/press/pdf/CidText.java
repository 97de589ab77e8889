package app.envoi.press.pdf;

import java.io.IOException;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The text of a composite font's codes where it has no map of its own: Adobe's character collections tell (ISO 32000-2, 9.10.2). */
final class CidText {
    private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1", "KR");

    private CidText() {}

    static IntFunction<String> of(
            COSDictionary cidFont, @Nullable CMap codes, COSDictionary font, @Nullable COSDictionary descriptor) {
        COSDictionary system = cidFont.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = system == null ? "" : system.getString(COSName.ORDERING, "");
        if (!COLLECTIONS.contains(ordering)) {
            return new FontProgram(font, descriptor)::text;
        }
        return new Collection(ordering, codes)::text;
    }

    /** One collection, opened when it is first needed. */
    private static final class Collection {
        private final String ordering;
        private final @Nullable CMap codes;
        private @Nullable CMap unicode;

        Collection(String ordering, @Nullable CMap codes) {
            this.ordering = ordering;
            this.codes = codes;
        }

        String text(int code) {
            try {
                if (unicode == null) {
                    unicode = new CMapParser().parsePredefined("Adobe-" + ordering + "-UCS2");
                }
                String text = unicode.toUnicode(codes == null ? code : codes.toCID(code));
                return text == null ? FontProgram.UNKNOWN : text;
            } catch (IOException absent) {
                return FontProgram.UNKNOWN;
            }
        }
    }
}
