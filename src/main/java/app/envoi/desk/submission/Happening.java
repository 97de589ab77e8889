package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a submission. Written once, kept for ever.
 *
 * @param id counts up in the order of writing
 * @param pieces those it is about; empty means all of the submission
 * @param notice the notice it is about
 * @param undoes the happening that it takes back
 * @param day when it happened, in the poet's time zone
 * @param written when it was written down
 * @param remark the poet's words, or those of the portal, or the reason for dropping a notice
 */
public record Happening(
        long id,
        SubmissionId submission,
        Kind kind,
        List<PieceId> pieces,
        Optional<NoticeId> notice,
        Optional<Long> undoes,
        ReplyKind reply,
        LocalDate day,
        Instant written,
        String remark) {
    public Happening {
        pieces = List.copyOf(pieces);
    }

    boolean about(PieceId piece) {
        return pieces.isEmpty() || pieces.contains(piece);
    }

    /** What can happen. Of {@link #PORTAL_SAID} the remark is the portal's word. */
    public enum Kind {
        PLANNED,
        SENT,
        BEING_READ,
        OPENED_FOR_EDITING,
        HELD,
        REWRITE_ASKED,
        ACCEPTED,
        DECLINED,
        WISHED_BACK,
        CLOSED_WITHOUT_WORD,
        LOST,
        JOURNAL_FOLDED,
        QUERIED,
        NOTICE_OWED,
        NOTICE_SENT,
        NOTICE_CONFIRMED,
        NOTICE_DROPPED,
        TURNED_DOWN,
        PORTAL_SAID,
        REMARK,
        UNDONE
    }

    /** How the journal answered. */
    public enum ReplyKind {
        NONE,
        FORM,
        HIGHER_TIER,
        PERSONAL,
        REWRITE,
        ACCEPTANCE
    }
}
