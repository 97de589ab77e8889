package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the poet can do next about a submission.
 *
 * @param send it was not sent yet
 * @param tell a notice is owed to this journal
 * @param decide the portal says that it came to an end, and the poet has not said what came of each piece
 * @param ask the journal may be asked by now
 * @param free pieces that this journal no longer holds and nobody has taken
 * @param awaited pieces that it took and that have not come out yet
 */
record Onward(
        boolean send,
        boolean tell,
        Optional<PortalWord> decide,
        boolean ask,
        List<SentPiece> free,
        List<SentPiece> awaited) {

    /**
     * @param taken those of its pieces that another journal has accepted
     * @param published those of its pieces that came out
     */
    static Onward of(
            Submission submission, List<Notice> notices, Set<PieceId> taken, Set<PieceId> published, LocalDate today) {
        boolean open =
                submission.standing().out() && submission.pieces().containsValue(PieceStanding.UNDER_CONSIDERATION);
        return new Onward(
                submission.standing() == Standing.PLANNED,
                notices.stream().anyMatch(notice -> notice.state() == Notice.State.OWED),
                submission.portal().filter(word -> open && word.end()),
                open && submission.days().filter(days -> days.mayAsk(today)).isPresent(),
                submission.dispatch().pieces().stream()
                        .filter(sent -> letGo(submission, sent) && !taken.contains(sent.piece()))
                        .toList(),
                submission.with(PieceStanding.ACCEPTED).stream()
                        .filter(sent -> !published.contains(sent.piece()))
                        .toList());
    }

    private static boolean letGo(Submission submission, SentPiece sent) {
        return switch (submission.pieces().getOrDefault(sent.piece(), PieceStanding.DECLINED)) {
            case DECLINED, WITHDRAWN -> true;
            case UNDER_CONSIDERATION -> submission.standing().end();
            case ACCEPTED -> false;
        };
    }

    /** Nothing but to wait. */
    public boolean nothing() {
        return !send && !tell && decide.isEmpty() && !ask && free.isEmpty() && awaited.isEmpty();
    }
}
