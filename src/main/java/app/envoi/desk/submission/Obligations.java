package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is owed to one journal, worked out from how things stand: every piece that it still holds and that another journal has taken, or that the
 * poet wants back, is named in exactly one notice. Pure, and settled when working it out again changes nothing.
 */
final class Obligations {
    private Obligations() {}

    /**
     * The one notice that is owed, as it should be.
     *
     * @param open the owed notice to change; empty to write a new one
     * @param surplus other owed notices, to be lifted: one message says it all
     * @param pieces those it must name; none means that it is lifted
     */
    record Due(Optional<Notice> open, List<Notice> surplus, Notice.Scope scope, List<PieceId> pieces) {
        boolean settled() {
            return surplus.isEmpty() && agreed();
        }

        private boolean agreed() {
            return open.map(notice -> notice.scope() == scope && notice.pieces().equals(pieces))
                    .orElse(pieces.isEmpty());
        }
    }

    /**
     * @param notices all of this submission's
     * @param taken those of its pieces that another submission's journal has accepted
     */
    static Due of(Submission submission, List<Notice> notices, Set<PieceId> taken) {
        List<Notice> owed = notices.stream()
                .filter(notice -> notice.state() == Notice.State.OWED)
                .toList();
        List<PieceId> named = submission.dispatch().pieces().stream()
                .filter(sent -> gone(submission, sent, taken))
                .map(SentPiece::piece)
                .filter(piece -> !settledElse(notices, piece))
                .toList();
        return new Due(
                owed.stream().findFirst(), owed.stream().skip(1).toList(), scope(submission, notices, named), named);
    }

    /** Still considered there, and no longer to be had. */
    private static boolean gone(Submission submission, SentPiece sent, Set<PieceId> taken) {
        Predicate<PieceId> lost =
                piece -> taken.contains(piece) || submission.wished().contains(piece);
        return submission.standing().out()
                && submission.pieces().get(sent.piece()) == PieceStanding.UNDER_CONSIDERATION
                && (lost.test(sent.piece()) || sent.companionOf().filter(lost).isPresent());
    }

    /** A notice that is no longer open stands for it. */
    private static boolean settledElse(List<Notice> notices, PieceId piece) {
        return notices.stream().anyMatch(notice -> notice.state() != Notice.State.OWED && notice.covers(piece));
    }

    private static Notice.Scope scope(Submission submission, List<Notice> notices, List<PieceId> named) {
        boolean free = submission.with(PieceStanding.UNDER_CONSIDERATION).stream()
                .map(SentPiece::piece)
                .anyMatch(piece -> !named.contains(piece) && !settledElse(notices, piece));
        boolean kept = submission.pieces().containsValue(PieceStanding.ACCEPTED);
        boolean whole = !free && !kept || submission.dispatch().withdrawal().wholeOnly();
        return whole && !named.isEmpty() ? Notice.Scope.WHOLE : Notice.Scope.PART;
    }
}
