package app.envoi.desk.piece;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text as the desk keeps it: line ends are {@code \n}, and no character is left that a database or a Word file refuses. */
final class Plain {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE_RUN = Pattern.compile("[\n\t]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Plain() {}

    /** Every space and tab is kept. */
    static String text(String what, String raw, int limit) {
        String clean = withoutControls(LINE_END.matcher(raw).replaceAll("\n"));
        if (clean.length() > limit) {
            throw new TooLong(what, clean.length(), limit);
        }
        return clean;
    }

    /** On one line, without space around it. */
    static String line(String what, String raw, int limit) {
        String line = SPACE_RUN
                .matcher(text(what, raw, Integer.MAX_VALUE))
                .replaceAll(" ")
                .strip();
        return text(what, line, limit);
    }

    /** For finding and comparing: small letters without accents, white space evened out. */
    static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACE.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static String withoutControls(String text) {
        if (text.codePoints().allMatch(Plain::kept)) {
            return text;
        }
        return text.codePoints()
                .filter(Plain::kept)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean kept(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
        return !Character.isISOControl(point) && !nonCharacter && !loneSurrogate;
    }
}
