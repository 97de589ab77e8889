package app.envoi.desk.submission;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells what of all that is out needs the poet today. */
@Component
public class OutDesk {
    private final Books books;
    private final Clock clock;

    OutDesk(Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /**
     * A journal that must be told.
     *
     * @param days for how long it has been owed
     */
    public record Owed(Notice notice, Submission submission, long days) {}

    /**
     * What needs the poet.
     *
     * @param owed the longest owed first
     * @param clashes pieces that more than one journal took
     * @param overdue answers that should have come
     * @param out how many submissions wait for an answer
     */
    public record Needs(List<Owed> owed, int clashes, List<Submission> overdue, int out) {
        public Needs {
            owed = List.copyOf(owed);
            overdue = List.copyOf(overdue);
        }

        public boolean nothing() {
            return owed.isEmpty() && clashes == 0 && overdue.isEmpty();
        }
    }

    public Needs needs() {
        List<Submission> out = books.submissions().out();
        List<Notice> notices = books.notices().owed();
        Map<SubmissionId, Submission> known = books.submissions()
                .open(notices.stream().map(Notice::submission).toList());
        List<Owed> owed = notices.stream()
                .map(notice -> new Owed(
                        notice,
                        Objects.requireNonNull(known.get(notice.submission())),
                        Duration.between(notice.since(), clock.instant()).toDays()))
                .toList();
        LocalDate today = LocalDate.now(clock);
        List<Submission> overdue = out.stream()
                .filter(each -> each.days().filter(days -> days.overdue(today)).isPresent())
                .toList();
        return new Needs(owed, books.submissions().conflicts().size(), overdue, out.size());
    }
}
