package app.envoi.press.pdf;

import java.io.IOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The program of an embedded font, opened only when a code's meaning stands nowhere else. */
final class FontProgram {
    /** What stands for a character whose meaning nobody knows. */
    static final String UNKNOWN = "\uFFFD";

    static {
        FontMappers.set(new NoMapper());
    }

    private final COSDictionary font;
    private final boolean embedded;
    private @Nullable PDFont opened;
    private boolean failed;

    FontProgram(COSDictionary font, @Nullable COSDictionary descriptor) {
        this.font = font;
        this.embedded = descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }

    String text(int code) {
        if (!embedded || failed) {
            return UNKNOWN;
        }
        try {
            if (opened == null) {
                opened = PDFontFactory.createFont(font);
            }
            String text = opened.toUnicode(code);
            return text == null || text.isEmpty() ? UNKNOWN : text;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            if (damaged instanceof Budget.Exhausted exhausted) {
                throw exhausted;
            }
            failed = true;
            return UNKNOWN;
        }
    }

    /** PDFBox would search the whole machine for a font that a damaged file lacks, and keep a list of what it found in the user's home. */
    private static final class NoMapper implements FontMapper {
        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            throw new IllegalStateException("no font stands in for " + name);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            throw new IllegalStateException("no font stands in for " + name);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            throw new IllegalStateException("no font stands in for " + name);
        }
    }
}
