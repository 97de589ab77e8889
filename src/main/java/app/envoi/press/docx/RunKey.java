package app.envoi.press.docx;

/** What can be declared of a run. */
enum RunKey {
    STYLE,
    ASCII,
    H_ANSI,
    EAST_ASIA,
    COMPLEX,
    HINT,
    SIZE,
    SIZE_COMPLEX,
    BOLD(true),
    BOLD_COMPLEX(true),
    ITALIC(true),
    ITALIC_COMPLEX(true),
    CAPS(true),
    SMALL_CAPS(true),
    STRIKE(true),
    DOUBLE_STRIKE,
    HIDDEN(true),
    UNDERLINE,
    COLOUR,
    TRACKING,
    SCALE,
    RAISE,
    KERN,
    POSITION,
    LANGUAGE,
    LANGUAGE_EAST_ASIA,
    LANGUAGE_COMPLEX,
    RIGHT_TO_LEFT,
    IS_COMPLEX,
    INSERTED,
    DELETED;

    private final boolean toggle;

    RunKey() {
        this(false);
    }

    RunKey(boolean toggle) {
        this.toggle = toggle;
    }

    /** Switched on by two kinds of style at once it is off (ISO 29500-1 17.7.3). */
    boolean toggle() {
        return toggle;
    }
}
