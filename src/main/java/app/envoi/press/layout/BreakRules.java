package app.envoi.press.layout;

/** After which characters a line may end. */
final class BreakRules {

    private static final String MAY_NOT_BEGIN =
            "!%),.:;?]}¢°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︵︶︹︽︿﹃﹘﹚﹜！＂％＇），．：；？］｀｜｝～ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
    private static final String MAY_NOT_END = "([{£¥‘“‵〈《「『【〔〖〝﹗﹙﹛＄（．［｛￡￥";

    private static final char HYPHEN = '-';
    private static final char TRUE_HYPHEN = '\u2010';
    private static final char EN_DASH = '\u2013';
    private static final char EM_DASH = '\u2014';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private BreakRules() {}

    /** White space that hangs off the end of a line. */
    static boolean isSpace(char c) {
        return c == ' ' || c >= 0x2000 && c <= 0x200A && c != 0x2007 || c == 0x3000;
    }

    /** Punctuation as wide as an ideograph, half of it empty. */
    static boolean isWideMark(char c) {
        return c >= 0x3000 && (isClosing(c) || MAY_NOT_END.indexOf(c) >= 0) && !Character.isLetter(c);
    }

    /** A letter or digit of the simplest kind before another: most of what is asked about. */
    static boolean insideWord(String text, int at) {
        return at + 1 < text.length() && isSimple(text.charAt(at)) && isSimple(text.charAt(at + 1));
    }

    private static boolean isSimple(char c) {
        return c >= '0' && c <= 'z';
    }

    /** May a line end after the character at this place? Spaces are not asked about: after them it always may. */
    static boolean after(String text, int at, boolean breakBeforeDash) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        if (c < 0x7F && c != HYPHEN && next < 0x2E80) {
            return breakBeforeDash && next == EM_DASH && c > ' ';
        }
        return afterSpecial(text, at, breakBeforeDash);
    }

    private static boolean afterSpecial(String text, int at, boolean breakBeforeDash) {
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        return switch (c) {
            case HYPHEN, TRUE_HYPHEN, EN_DASH -> afterHyphen(text, at);
            case EM_DASH -> !isClosing(next) || next == EM_DASH;
            case SOFT_HYPHEN, ZERO_WIDTH_SPACE -> true;
            default -> breakBeforeDash && next == EM_DASH && !isSpace(c) || betweenIdeographs(text, at);
        };
    }

    /** A hyphen that begins a word, or one before a digit or another hyphen, holds on to what follows. */
    private static boolean afterHyphen(String text, int at) {
        char next = text.charAt(at + 1);
        boolean inWord = at > 0 && !isSpace(text.charAt(at - 1)) && text.charAt(at - 1) != '\t';
        return inWord && next != text.charAt(at) && !isClosing(next);
    }

    private static boolean isClosing(char c) {
        return MAY_NOT_BEGIN.indexOf(c) >= 0 || c == '"' || c == '\'';
    }

    private static boolean betweenIdeographs(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return false;
        }
        int before = Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : c;
        int after = text.codePointAt(at + 1);
        return (Scripts.isIdeographic(before) || Scripts.isIdeographic(after))
                && !isSpace((char) after)
                && MAY_NOT_END.indexOf(before) < 0
                && MAY_NOT_BEGIN.indexOf(after) < 0
                && after != 0xA0
                && before != 0xA0;
    }
}
