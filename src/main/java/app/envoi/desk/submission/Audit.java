package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that nothing about submissions contradicts itself: what is stored is what the happenings say, and every submission not at an end that still
 * holds a piece which another journal has accepted has exactly one notice covering that piece.
 */
public class Audit {
    private final Submissions submissions;
    private final Happenings happenings;
    private final Notices notices;

    Audit(Books books) {
        this.submissions = books.submissions();
        this.happenings = books.happenings();
        this.notices = books.notices();
    }

    /** Every contradiction as a sentence; none means that all is in order. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        submissions.newest(0, Integer.MAX_VALUE).forEach(submission -> examine(submission, faults));
        return faults;
    }

    private void examine(Submission submission, List<String> faults) {
        List<Notice> known = notices.of(submission.id());
        Course course = Course.of(submission.dispatch().pieces(), happenings.of(submission.id()), known);
        String which = "Submission " + submission.id() + " to " + submission.addressee();
        if (course.standing() != submission.standing() || !course.pieces().equals(submission.pieces())) {
            faults.add(which + " is stored as something else than its record says.");
        }
        known.stream()
                .filter(notice -> course.notices().get(notice.id()) != notice.state())
                .forEach(notice ->
                        faults.add(which + ": notice " + notice.id() + " does not stand as its record says."));
        for (PieceId piece : unavailable(submission)) {
            long covering =
                    known.stream().filter(notice -> notice.covers(piece)).count();
            if (covering != 1) {
                faults.add(which + " holds “" + submission.titleOf(piece) + "”, which is no longer free, and has "
                        + covering + " notices for it.");
            }
        }
        if (!Obligations.of(submission, known, submissions.acceptedElsewhere(submission))
                .settled()) {
            faults.add(which + ": the notice that is owed does not say what it should.");
        }
    }

    private Set<PieceId> unavailable(Submission submission) {
        Set<PieceId> gone = new HashSet<>(submissions.acceptedElsewhere(submission));
        gone.removeIf(piece -> submission.pieces().get(piece) != PieceStanding.UNDER_CONSIDERATION);
        return submission.standing().out() ? gone : Set.of();
    }
}
