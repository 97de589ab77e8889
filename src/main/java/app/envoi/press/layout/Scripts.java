package app.envoi.press.layout;

/** What the layout must know of characters beyond Latin: which are shaped, which are wide, which have no width. */
final class Scripts {

    private Scripts() {}

    /** Nothing in it can be written from right to left or must be shaped. */
    static boolean allPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Latin, Greek, Cyrillic and their like, dashes, quotes and dots; not the marks that turn the direction of writing. */
    private static boolean isPlain(char c) {
        return c < 0x590 || c >= 0x2010 && c <= 0x2044 && (c < 0x202A || c > 0x202E);
    }

    /** Letters change shape with their neighbours or stack up: only shaping can measure them. */
    static boolean anyComplex(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isComplex(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Hebrew, Arabic, Indic scripts, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian, and their presentation forms. */
    static boolean isComplex(char c) {
        return c >= 0x590
                && (c < 0x10A0 || c >= 0x1780 && c < 0x18B0 || c >= 0xFB1D && c < 0xFE00 || c >= 0xFE70 && c < 0xFEFF);
    }

    /** Chinese, Japanese, Korean, full-width forms and emoji: one em. */
    static boolean isWide(int c) {
        return c >= 0x1100 && c < 0x1160
                || c >= 0x2E80 && c < 0xA4D0
                || c >= 0xAC00 && c < 0xD7B0
                || c >= 0xF900 && c < 0xFB00
                || c >= 0xFE30 && c < 0xFE50
                || c >= 0xFF00 && c < 0xFF61
                || c >= 0xFFE0 && c < 0xFFE7
                || c >= 0x1F300 && c < 0x1FB00
                || c >= 0x20000 && c < 0x40000;
    }

    /** Between two of these a line may end without a space. Hangul is broken at spaces. */
    static boolean isIdeographic(int c) {
        return c >= 0x2E80 && c < 0xA4D0
                || c >= 0xF900 && c < 0xFB00
                || c >= 0xFF00 && c < 0xFF61
                || c >= 0x20000 && c < 0x40000;
    }

    /** Combining marks, joiners, direction marks, selectors and soft hyphens. */
    static boolean hasNoWidth(int c) {
        if (c < 0x300) {
            return c == 0xAD || c < 0x20;
        }
        return c < 0x370
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2069
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c >= 0xE0100 && c <= 0xE01EF
                || c >= 0x1AB0 && c < 0x1B00
                || c >= 0x20D0 && c < 0x2100
                || c >= 0x1F3FB && c <= 0x1F3FF;
    }
}
