package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.util.Optional;

/**
 * A piece as it was sent.
 *
 * @param title as it read then, whatever the piece is called now
 * @param draft the draft that was sent, or 0 where it is not known
 * @param companionOf the translation that this original goes with; what becomes of the one becomes of the other
 */
public record SentPiece(PieceId piece, String title, int draft, Optional<PieceId> companionOf) {
    public SentPiece {
        if (companionOf.isPresent() && companionOf.get().equals(piece)) {
            throw new IllegalArgumentException("a piece cannot go with itself: " + piece);
        }
    }

    public SentPiece(PieceId piece, String title) {
        this(piece, title, 0, Optional.empty());
    }
}
