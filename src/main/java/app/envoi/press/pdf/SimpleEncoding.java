package app.envoi.press.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** The glyph names behind the one-byte codes of a font (ISO 32000-2, 9.6.5). */
final class SimpleEncoding {
    static final String UNNAMED = ".notdef";
    private static final int SYMBOLIC_FLAG = 1 << 2;

    private SimpleEncoding() {}

    /** 256 names; {@link #UNNAMED} where only the font's own program would know. */
    static String[] of(COSDictionary font, @Nullable COSDictionary descriptor, String name) {
        COSBase entry = font.getDictionaryObject(COSName.ENCODING);
        @Nullable COSDictionary dictionary = entry instanceof COSDictionary found ? found : null;
        @Nullable
        COSName named = entry instanceof COSName direct
                ? direct
                : dictionary == null ? null : dictionary.getCOSName(COSName.BASE_ENCODING);
        @Nullable Encoding base = named == null ? null : Encoding.getInstance(named);
        if (base == null) {
            base = builtIn(font, descriptor, name);
        }
        String[] names = new String[256];
        for (int code = 0; code < 256; code++) {
            names[code] = base == null ? UNNAMED : base.getName(code);
        }
        if (dictionary != null) {
            differ(names, dictionary.getCOSArray(COSName.DIFFERENCES));
        }
        return names;
    }

    private static @Nullable Encoding builtIn(COSDictionary font, @Nullable COSDictionary descriptor, String name) {
        if (name.endsWith("Symbol")) {
            return SymbolEncoding.INSTANCE;
        }
        if (name.endsWith("ZapfDingbats")) {
            return ZapfDingbatsEncoding.INSTANCE;
        }
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            return null;
        }
        if (descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC_FLAG) != 0) {
            return null;
        }
        return COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))
                ? WinAnsiEncoding.INSTANCE
                : StandardEncoding.INSTANCE;
    }

    private static void differ(String[] names, @Nullable COSArray differences) {
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase entry = differences.getObject(i);
            if (entry instanceof COSNumber number) {
                code = number.intValue();
            } else if (entry instanceof COSName name) {
                if (code >= 0 && code < names.length) {
                    names[code] = name.getName();
                }
                code++;
            }
        }
    }
}
