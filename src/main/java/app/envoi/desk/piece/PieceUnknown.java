package app.envoi.desk.piece;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A piece or draft was asked for that is not there. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class PieceUnknown extends RuntimeException {
    PieceUnknown(PieceId id) {
        super("There is no piece with the number " + id + ".");
    }

    PieceUnknown(DraftId id) {
        super("There is no draft " + id.number() + " of piece " + id.piece() + ".");
    }
}
