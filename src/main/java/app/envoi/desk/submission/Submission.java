package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A packet that was sent, or is about to be, and what it has come to.
 *
 * @param pieces what each has come to
 * @param wished pieces that the poet wants back
 * @param sent empty while it is planned
 * @param ended when its last word came
 * @param portal what the portal said last
 */
public record Submission(
        SubmissionId id,
        Dispatch dispatch,
        Standing standing,
        boolean partlyWithdrawn,
        Map<PieceId, PieceStanding> pieces,
        Set<PieceId> wished,
        Optional<LocalDate> sent,
        Optional<LocalDate> ended,
        Optional<PortalWord> portal) {
    public Submission {
        pieces = Map.copyOf(pieces);
        wished = Set.copyOf(wished);
    }

    /** {@code The Margins, Lineages}. */
    public String addressee() {
        return dispatch.callName().isBlank() ? dispatch.journal() : dispatch.journal() + ", " + dispatch.callName();
    }

    /** When an answer is to be expected; empty while it is not out. */
    public Optional<Expectation.Days> days() {
        return standing.out() ? sent.map(day -> dispatch.expectation().from(day, dispatch.period())) : Optional.empty();
    }

    /** The pieces with this standing, as they were sent. */
    public List<SentPiece> with(PieceStanding wanted) {
        return dispatch.pieces().stream()
                .filter(each -> pieces.get(each.piece()) == wanted)
                .toList();
    }

    /** As it was titled when it was sent. */
    public String titleOf(PieceId piece) {
        return dispatch.pieces().stream()
                .filter(each -> each.piece().equals(piece))
                .map(SentPiece::title)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("submission " + id + " does not hold piece " + piece));
    }

    boolean holds(PieceId piece) {
        return pieces.containsKey(piece);
    }
}
