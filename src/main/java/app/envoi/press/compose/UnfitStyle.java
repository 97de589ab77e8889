package app.envoi.press.compose;

import app.envoi.press.manuscript.Length;
import java.util.Locale;

/** A house style that cannot be set. The message is a sentence for the poet: what was chosen, and what may be. */
public final class UnfitStyle extends IllegalArgumentException {
    private final String choice;

    UnfitStyle(String choice, String sentence) {
        super(sentence);
        this.choice = choice;
    }

    static void require(boolean fits, String choice, String sentence) {
        if (!fits) {
            throw new UnfitStyle(choice, sentence);
        }
    }

    static String inches(Length length) {
        return String.format(Locale.ROOT, "%.1f inches", length.toInches());
    }

    /** Which choice is meant, such as {@code size}: the name of the form's field. */
    public String choice() {
        return choice;
    }
}
