package app.envoi.press.docx;

import app.envoi.press.manuscript.Length;
import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;

/** Small pieces of WordprocessingML. */
final class Wml {
    static final ObjectFactory FACTORY = new ObjectFactory();
    private static final long EMU_PER_HALF_POINT = Length.halfPoints(1).emu();

    private Wml() {}

    static BooleanDefaultTrue on(boolean value) {
        BooleanDefaultTrue made = new BooleanDefaultTrue();
        if (!value) {
            made.setVal(false);
        }
        return made;
    }

    static BigInteger twips(Length length) {
        return BigInteger.valueOf(length.toTwips());
    }

    static BigInteger number(long value) {
        return BigInteger.valueOf(value);
    }

    static HpsMeasure halfPoints(Length length) {
        HpsMeasure made = new HpsMeasure();
        made.setVal(number(Math.round((double) length.emu() / EMU_PER_HALF_POINT)));
        return made;
    }

    /** What XML cannot hold is left out, where a manuscript has it from a PDF. */
    static String legal(String text) {
        return text.codePoints().allMatch(Wml::isLegal)
                ? text
                : text.codePoints()
                        .filter(Wml::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000
                || point == '\t'
                || point == '\n'
                || point == '\r';
    }

    /** White space at its ends, and side by side, is kept by saying so. */
    static JAXBElement<Text> text(String text) {
        Text made = new Text();
        made.setValue(legal(text));
        boolean bare = text.equals(text.strip()) && !text.contains("  ");
        if (!bare) {
            made.setSpace("preserve");
        }
        return FACTORY.createRT(made);
    }

    static R run(Object... content) {
        R made = new R();
        made.getContent().addAll(java.util.List.of(content));
        return made;
    }
}
