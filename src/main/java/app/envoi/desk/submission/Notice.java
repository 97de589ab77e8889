package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.Instant;
import java.util.List;

/**
 * What the poet owes a journal when pieces that it holds are gone: one message.
 *
 * @param pieces in the order of the submission
 * @param since when it came to be owed
 * @param reason why it was dropped, else empty
 */
public record Notice(
        NoticeId id,
        SubmissionId submission,
        Scope scope,
        List<PieceId> pieces,
        State state,
        Instant since,
        String reason) {
    public Notice {
        pieces = List.copyOf(pieces);
    }

    /** For some of the pieces, or for the whole submission. */
    public enum Scope {
        PART,
        WHOLE
    }

    /** Owed until the poet sent it, then until the journal confirmed it. */
    public enum State {
        OWED,
        SENT,
        CONFIRMED,
        DROPPED,
        /** No longer owed: the acceptance was taken back, or the journal let the pieces go by itself. */
        LIFTED;

        /** The journal was told. */
        public boolean told() {
            return this == SENT || this == CONFIRMED;
        }
    }

    /** It stands for its pieces: owed, done, or dropped with a reason. */
    boolean covers(PieceId piece) {
        return state != State.LIFTED && pieces.contains(piece);
    }
}
