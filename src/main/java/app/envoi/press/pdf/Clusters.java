package app.envoi.press.pdf;

/**
 * Which characters of shaped text are given back together. Readers put right-to-left letters in order by themselves, so there each letter stands alone,
 * with the marks on it; in other scripts letters change places within a word, so words do.
 */
final class Clusters {
    private Clusters() {}

    /** Where the cluster of this character begins. */
    static int start(String text, int at, boolean rightToLeft) {
        int start = Math.max(0, Math.min(at, text.length() - 1));
        while (start > 0 && (rightToLeft ? isMark(text.charAt(start)) : joins(text, start))) {
            start--;
        }
        return start;
    }

    private static boolean joins(String text, int at) {
        return !Character.isWhitespace(text.charAt(at)) && !Character.isWhitespace(text.charAt(at - 1));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || Character.isLowSurrogate(c);
    }
}
