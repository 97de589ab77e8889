package app.envoi.press.docx;

/** Which of a run's four fonts a character is set in (ISO 29500-1 17.3.2.26). */
enum Slot {
    ASCII(RunKey.ASCII),
    H_ANSI(RunKey.H_ANSI),
    EAST_ASIA(RunKey.EAST_ASIA),
    COMPLEX(RunKey.COMPLEX);

    private final RunKey font;

    Slot(RunKey font) {
        this.font = font;
    }

    RunKey font() {
        return font;
    }

    /** Of a character in this run; {@code before} is the slot of the character before it, which marks and spaces in complex text share. */
    static Slot of(int c, Declared<RunKey> run, Slot before) {
        if (run.on(RunKey.RIGHT_TO_LEFT) || run.on(RunKey.IS_COMPLEX)) {
            return COMPLEX;
        }
        if (joins(c)) {
            return before;
        }
        if (c < 0x80) {
            return c == ' ' && before == COMPLEX ? COMPLEX : ASCII;
        }
        if (isComplex(c)) {
            return COMPLEX;
        }
        return isEastAsian(c) || isEither(c) && "eastAsia".equals(run.get(RunKey.HINT)) ? EAST_ASIA : H_ANSI;
    }

    private static boolean joins(int c) {
        return c >= 0x300 && c <= 0x36F
                || c == 0x200C
                || c == 0x200D
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xFE20 && c <= 0xFE2F;
    }

    private static boolean isComplex(int c) {
        return c >= 0x590 && c <= 0x109F
                || c >= 0x1780 && c <= 0x18AF
                || c >= 0x1900 && c <= 0x1CFF
                || c == 0x200F
                || c >= 0xFB1D && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFE;
    }

    private static boolean isEastAsian(int c) {
        return c >= 0x1100 && c <= 0x11FF
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xA960 && c <= 0xA97F
                || c >= 0xAC00 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x20000 && c <= 0x3FFFF;
    }

    /** Characters that stand in East Asian fonts too, and are set in them where the run says so. */
    private static boolean isEither(int c) {
        return isEitherLatin(c) || c >= 0x2B0 && c <= 0x4FF || c >= 0x2000 && c <= 0x2BFF || c >= 0xE000 && c <= 0xF8FF;
    }

    private static boolean isEitherLatin(int c) {
        return c <= 0xFF
                && "\u00A1\u00A4\u00A7\u00A8\u00AA\u00AD\u00AF\u00B0\u00B1\u00B2\u00B3\u00B4\u00B6\u00B7\u00B8\u00B9\u00BA\u00BC\u00BD\u00BE\u00BF\u00D7\u00F7"
                                .indexOf(c)
                        >= 0;
    }
}
