package app.envoi.desk.piece;

/** A piece or draft was asked for that is not there. */
public final class PieceUnknown extends RuntimeException {
    PieceUnknown(PieceId id) {
        super("There is no piece with the number " + id + ".");
    }

    PieceUnknown(DraftId id) {
        super("There is no draft " + id.number() + " of piece " + id.piece() + ".");
    }
}
