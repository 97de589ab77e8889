package app.envoi.press.rule;

import app.envoi.press.layout.Line;
import app.envoi.press.manuscript.Mend;
import java.util.Optional;

/**
 * One thing seen, told to a poet: what it is, where, and what would put it right.
 *
 * @param message what was seen and what was asked, a sentence; never empty
 * @param remedy how to mend it or what would settle it, a sentence, or empty
 * @param mend the same as a change that the press can make, where it can
 */
public record Finding(Where where, String message, String remedy, Optional<Mend> mend) {
    public Finding {
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding must say something");
        }
    }

    static Finding of(Where where, String message, String remedy) {
        return new Finding(where, message, remedy, Optional.empty());
    }

    static Finding of(String message, String remedy) {
        return of(Where.NOWHERE, message, remedy);
    }

    Finding mendedBy(Mend change) {
        return new Finding(where, message, remedy, Optional.of(change));
    }

    /**
     * Where it is; as much of it as is known.
     *
     * @param page counted from 1, or 0 for nowhere on a page
     * @param poem title of the poem, or empty
     * @param line number of the line in its page's body, counted from 1 and blank lines left out, or 0
     * @param text the words themselves, at most 80 characters, or empty
     * @param place where that text stands in the manuscript, for drawing marks
     */
    public record Where(int page, String poem, int line, String text, Optional<Line.Place> place) {
        public static final Where NOWHERE = new Where(0, "", 0, "", Optional.empty());

        public static Where page(int page) {
            return new Where(page, "", 0, "", Optional.empty());
        }
    }
}
