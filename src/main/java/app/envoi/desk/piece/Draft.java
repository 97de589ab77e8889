package app.envoi.desk.piece;

import app.envoi.press.compose.PoemText;
import java.time.Instant;
import java.util.List;

/**
 * One saved state of a piece. Never changes.
 *
 * @param kind of the piece
 * @param base the draft that it was written over, or 0 for the first
 * @param sitting one stretch of work in one window
 * @param remark where it came from, for the poet, or empty
 * @param locks why it is to be kept for ever, such as the journal that it was sent to; usually none
 */
public record Draft(
        DraftId id,
        Kind kind,
        int base,
        Wording wording,
        Instant saved,
        Origin origin,
        String remark,
        String sitting,
        Measure measure,
        List<String> locks) {
    public Draft {
        locks = List.copyOf(locks);
    }

    public int number() {
        return id.number();
    }

    /** As the press composes it. */
    public PoemText poemText() {
        return wording.poemText(kind);
    }

    public boolean locked() {
        return !locks.isEmpty();
    }

    /** How a draft came to be. */
    public enum Origin {
        TYPED,
        IMPORTED,
        RESTORED,
        /** Written in another window over a draft that was no longer the newest: kept beside, until the poet chooses. */
        ASIDE
    }
}
