package app.envoi.press.picture;

import app.envoi.press.layout.Box;

/**
 * A mark on the picture of a page.
 *
 * @param number of the finding that it belongs to, as the report counts them; 0 for none
 * @param label what it says to someone who cannot see it, or empty
 */
public record Mark(Box box, Kind kind, int number, String label) {
    public Mark(Box box, Kind kind, int number) {
        this(box, kind, number, "");
    }

    /** What is marked; each has a shape of its own beside its colour. */
    public enum Kind {
        BROKEN("broken"),
        UNSURE("unsure"),
        ADVICE("advice");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Its word for readers and style sheets. */
        public String word() {
            return word;
        }
    }
}
