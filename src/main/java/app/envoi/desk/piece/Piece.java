package app.envoi.desk.piece;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A poem, a translation, a prose piece or an artwork.
 *
 * @param draft the current one
 * @param original of a translation
 * @param putAway out of the list, not forgotten
 */
public record Piece(
        PieceId id,
        Kind kind,
        Draft draft,
        String notes,
        List<String> tags,
        Optional<PieceId> original,
        boolean putAway,
        Instant created) {
    public Piece {
        tags = List.copyOf(tags);
    }

    public Wording wording() {
        return draft.wording();
    }

    /** Its title, else its first line, else {@code Untitled}. */
    public String heading() {
        return wording().heading();
    }
}
