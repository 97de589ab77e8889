package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks that nothing about submissions contradicts itself: what is stored is what the happenings say, and every submission not at an end that still
 * holds a piece which another journal has accepted has exactly one notice covering that piece.
 */
public class Audit {
    /** So many submissions are looked at together, to read seldom and never to hold all in memory. */
    private static final int STRETCH = 1_000;

    private final Submissions submissions;
    private final Happenings happenings;
    private final Notices notices;

    Audit(Books books) {
        this.submissions = books.submissions();
        this.happenings = books.happenings();
        this.notices = books.notices();
    }

    /** Of the submissions in this database. */
    public static Audit on(JdbcClient jdbc) {
        return new Audit(Books.on(jdbc));
    }

    /** Every contradiction as a sentence; none means that all is in order. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Submission> stretch = submissions.newest(0, STRETCH);
        for (int from = STRETCH; !stretch.isEmpty(); from += STRETCH) {
            examine(stretch, faults);
            stretch = submissions.newest(from, STRETCH);
        }
        return faults;
    }

    private void examine(List<Submission> stretch, List<String> faults) {
        List<SubmissionId> ids = stretch.stream().map(Submission::id).toList();
        Map<SubmissionId, List<Happening>> record = happenings.of(ids);
        Map<SubmissionId, List<Notice>> known = notices.of(ids);
        Submissions.Takers takers = submissions.takers(stretch.stream()
                .flatMap(each -> each.pieces().keySet().stream())
                .collect(Collectors.toSet()));
        for (Submission each : stretch) {
            File file = new File(
                    each,
                    record.getOrDefault(each.id(), List.of()),
                    known.getOrDefault(each.id(), List.of()),
                    takers.beside(each));
            file.examine(faults);
        }
    }

    /** All that is kept on one submission. */
    private record File(Submission submission, List<Happening> record, List<Notice> known, Set<PieceId> taken) {
        void examine(List<String> faults) {
            Course course = Course.of(submission.dispatch().pieces(), record, known);
            String which = "Submission " + submission.id() + " to " + submission.addressee();
            if (course.standing() != submission.standing()
                    || !course.pieces().equals(submission.pieces())
                    || !course.portal().equals(submission.portal())) {
                faults.add(which + " is stored as something else than its record says.");
            }
            known.stream()
                    .filter(notice -> course.notices().get(notice.id()) != notice.state())
                    .forEach(notice ->
                            faults.add(which + ": notice " + notice.id() + " does not stand as its record says."));
            Map<PieceId, Integer> covering = new HashMap<>();
            known.forEach(notice -> notice.pieces().stream()
                    .filter(notice::covers)
                    .forEach(piece -> covering.merge(piece, 1, Integer::sum)));
            for (PieceId piece : unavailable()) {
                int notices = covering.getOrDefault(piece, 0);
                if (notices != 1) {
                    faults.add(which + " holds “" + submission.titleOf(piece) + "”, which is no longer free, and has "
                            + notices + " notices for it.");
                }
            }
            if (!Obligations.of(submission, known, taken).settled()) {
                faults.add(which + ": the notice that is owed does not say what it should.");
            }
        }

        private Set<PieceId> unavailable() {
            Set<PieceId> gone = new HashSet<>(taken);
            gone.removeIf(piece -> submission.pieces().get(piece) != PieceStanding.UNDER_CONSIDERATION);
            return submission.standing().out() ? gone : Set.of();
        }
    }
}
