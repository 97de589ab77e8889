package app.envoi.press.guideline;

/** How strongly a call asks. */
public enum Strength {
    MUST("must"),
    PREFER("prefer"),
    LAST_RESORT("last-resort"),
    FORBIDDEN("forbidden");

    private final String word;

    Strength(String word) {
        this.word = word;
    }

    /** The word in call files and machine-readable reports. */
    public String word() {
        return word;
    }
}
