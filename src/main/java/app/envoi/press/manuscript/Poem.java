package app.envoi.press.manuscript;

/**
 * A poem in a manuscript, or where one is thought to be.
 *
 * @param title as printed, or the first line of an untitled one
 * @param first index of its first paragraph: the title's, or that of its first line
 * @param last index of its last paragraph, itself included
 * @param known how it is known to start there
 */
public record Poem(String title, int first, int last, Known known) {
    /** How a poem's start is known. {@code MARKED} by the poet or the composer is certain; all else is a guess, best first. */
    public enum Known {
        MARKED,
        HEADING,
        PAGE_BREAK,
        TITLE_SHAPE,
        BEGINNING
    }

    public boolean guessed() {
        return known != Known.MARKED;
    }
}
