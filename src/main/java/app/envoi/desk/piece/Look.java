package app.envoi.desk.piece;

import java.util.Optional;
import java.util.Set;

/**
 * What to show of the pieces.
 *
 * @param words all of which must stand in the title, text, notes or tags; accents and capitals do not matter
 * @param kinds of these; all where none is named
 * @param tag or empty
 * @param putAway those put away instead of those at hand
 * @param only these, where given
 * @param from how many to pass over
 * @param most how many to show
 */
public record Look(
        String words,
        Set<Kind> kinds,
        String tag,
        boolean putAway,
        Optional<Set<PieceId>> only,
        Order order,
        int from,
        int most) {
    public static final Look EVERYTHING =
            new Look("", Set.of(), "", false, Optional.empty(), Order.NEWEST, 0, Integer.MAX_VALUE);

    /** What a page of words can be made of. */
    public static final Look WRITTEN =
            new Look("", Set.copyOf(Kind.WRITTEN), "", false, Optional.empty(), Order.NEWEST, 0, Integer.MAX_VALUE);

    public Look {
        kinds = Set.copyOf(kinds);
    }

    /** What stands first. */
    public enum Order {
        NEWEST,
        TITLE,
        LENGTH
    }

    public Look first(int count) {
        return new Look(words, kinds, tag, putAway, only, order, 0, count);
    }

    public Look withWords(String other) {
        return new Look(other, kinds, tag, putAway, only, order, from, most);
    }
}
