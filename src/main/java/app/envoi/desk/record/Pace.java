package app.envoi.desk.record;

import app.envoi.desk.submission.Answers.Answer;
import app.envoi.desk.submission.Submission;
import app.envoi.desk.submission.SubmissionId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long one journal has taken, by the poet's own submissions: days from sending to its first answer.
 *
 * @param days of each submission that was answered, the shortest first
 * @param waiting how many submissions it has not answered
 * @param longest for how many days the oldest of them waits
 */
record Pace(String journal, List<Integer> days, int waiting, long longest) {
    Pace {
        days = List.copyOf(days);
    }

    public boolean answered() {
        return !days.isEmpty();
    }

    int least() {
        return days.get(0);
    }

    int most() {
        return days.get(days.size() - 1);
    }

    /** Such as {@code 12–90}. */
    public String range() {
        return least() == most() ? Integer.toString(least()) : least() + "–" + most();
    }

    /** Of an even number the middle between the two in the middle, rounded up. */
    public int median() {
        int upper = days.get(days.size() / 2);
        int lower = days.get((days.size() - 1) / 2);
        return (upper + lower + 1) / 2;
    }

    /** By name; a journal is the same whatever its capitals. */
    static List<Pace> of(List<Answer> answers, List<Submission> out, LocalDate today) {
        Map<SubmissionId, Answer> first = new HashMap<>();
        answers.forEach(each ->
                first.merge(each.submission(), each, (one, other) -> other.day().isBefore(one.day()) ? other : one));
        Map<String, Gathered> journals = new TreeMap<>();
        first.values()
                .forEach(each -> each.sent()
                        .ifPresent(sent -> gathered(journals, each.journal())
                                .days
                                .add((int) Math.max(0, ChronoUnit.DAYS.between(sent, each.day())))));
        out.forEach(each -> each.sent()
                .ifPresent(sent ->
                        gathered(journals, each.dispatch().journal()).waits(ChronoUnit.DAYS.between(sent, today))));
        return paces(journals.values());
    }

    private static List<Pace> paces(Collection<Gathered> journals) {
        return journals.stream()
                .map(Gathered::pace)
                .sorted(Comparator.comparing(Pace::journal, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Gathered gathered(Map<String, Gathered> journals, String journal) {
        return journals.computeIfAbsent(journal.strip().toLowerCase(Locale.ROOT), any -> new Gathered(journal));
    }

    private static final class Gathered {
        private final String journal;
        private final List<Integer> days = new ArrayList<>();
        private int waiting;
        private long longest;

        Gathered(String journal) {
            this.journal = journal;
        }

        void waits(long forDays) {
            waiting++;
            longest = Math.max(longest, forDays);
        }

        Pace pace() {
            return new Pace(journal, days.stream().sorted().toList(), waiting, longest);
        }
    }
}
