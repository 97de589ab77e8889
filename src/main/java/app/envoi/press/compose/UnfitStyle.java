package app.envoi.press.compose;

/** A house style that cannot be set. The message is a sentence for the poet: what was chosen, and what may be. */
public final class UnfitStyle extends IllegalArgumentException {
    private final String choice;

    UnfitStyle(String choice, String sentence) {
        super(sentence);
        this.choice = choice;
    }

    /** Which choice is meant, such as {@code size}: the name of the form's field. */
    public String choice() {
        return choice;
    }
}
