package app.envoi.desk.submission;

import app.envoi.desk.piece.PieceId;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

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
    private final @Nullable TransactionOperations whole;

    private Audit(Books books, @Nullable TransactionOperations whole) {
        this.submissions = books.submissions();
        this.happenings = books.happenings();
        this.notices = books.notices();
        this.whole = whole;
    }

    /** Of submissions that nobody changes meanwhile. */
    Audit(Books books) {
        this(books, null);
    }

    /** Of submissions that the poet may be at work on meanwhile. */
    static Audit beside(Books books, TransactionOperations whole) {
        return new Audit(books, whole);
    }

    /** Of the submissions in a database that nobody else changes. */
    public static Audit on(JdbcClient jdbc) {
        return new Audit(Books.on(jdbc));
    }

    /** Every contradiction as a sentence; none means that all is in order. */
    public List<String> faults() {
        Map<SubmissionId, List<String>> found = new TreeMap<>();
        List<Submission> stretch = submissions.newest(0, STRETCH);
        for (int from = STRETCH; !stretch.isEmpty(); from += STRETCH) {
            found.putAll(examined(stretch));
            stretch = submissions.newest(from, STRETCH);
        }
        return sure(found);
    }

    /** As {@link #faults}, of what is out alone: no other journal can be left untold. */
    public List<String> untold() {
        return sure(examined(submissions.out()));
    }

    private List<String> sure(Map<SubmissionId, List<String>> found) {
        return sentences(found.isEmpty() || whole == null ? found : lookedAtAgain(found.keySet(), whole));
    }

    private static List<String> sentences(Map<SubmissionId, List<String>> found) {
        return found.values().stream().flatMap(List::stream).toList();
    }

    /** With everything held still: what the poet was changing meanwhile only looked like a contradiction. */
    private Map<SubmissionId, List<String>> lookedAtAgain(Set<SubmissionId> suspects, TransactionOperations held) {
        return Objects.requireNonNull(held.execute(status -> {
            submissions.takeTurn();
            return examined(submissions.open(suspects).values());
        }));
    }

    /** Those that contradict themselves, and how. */
    private Map<SubmissionId, List<String>> examined(Collection<Submission> some) {
        List<SubmissionId> ids = some.stream().map(Submission::id).toList();
        Map<SubmissionId, List<Happening>> record = happenings.of(ids);
        Map<SubmissionId, List<Notice>> known = notices.of(ids);
        Submissions.Takers takers = submissions.takers(
                some.stream().flatMap(each -> each.pieces().keySet().stream()).collect(Collectors.toSet()));
        Map<SubmissionId, List<String>> found = new TreeMap<>();
        for (Submission each : some) {
            List<String> faults = new ArrayList<>();
            File file = new File(
                    each,
                    record.getOrDefault(each.id(), List.of()),
                    known.getOrDefault(each.id(), List.of()),
                    takers.beside(each));
            file.examine(faults);
            if (!faults.isEmpty()) {
                found.put(each.id(), faults);
            }
        }
        return found;
    }

    /** All that is kept on one submission. */
    private record File(Submission submission, List<Happening> record, List<Notice> known, Set<PieceId> taken) {
        void examine(List<String> faults) {
            Course course = Course.of(submission.dispatch().pieces(), record, known);
            String id = submission.id().toString();
            String where = submission.addressee();
            if (course.standing() != submission.standing()
                    || !course.pieces().equals(submission.pieces())
                    || !course.portal().equals(submission.portal())) {
                faults.add(Words.say("audit.standing", id, where));
            }
            known.stream()
                    .filter(notice -> course.notices().get(notice.id()) != notice.state())
                    .forEach(notice -> faults.add(
                            Words.say("audit.notice", id, where, notice.id().toString())));
            Map<PieceId, Integer> covering = new HashMap<>();
            known.forEach(notice -> notice.pieces().stream()
                    .filter(notice::covers)
                    .forEach(piece -> covering.merge(piece, 1, Integer::sum)));
            for (PieceId piece : unavailable()) {
                int notices = covering.getOrDefault(piece, 0);
                if (notices != 1) {
                    faults.add(Words.say("audit.piece", id, where, submission.titleOf(piece), notices));
                }
            }
            if (!Obligations.of(submission, known, taken).settled()) {
                faults.add(Words.say("audit.owed", id, where));
            }
        }

        private Set<PieceId> unavailable() {
            Set<PieceId> gone = new HashSet<>(taken);
            gone.removeIf(piece -> submission.pieces().get(piece) != PieceStanding.UNDER_CONSIDERATION);
            return submission.standing().out() ? gone : Set.of();
        }
    }
}
