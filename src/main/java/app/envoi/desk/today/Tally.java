package app.envoi.desk.today;

import app.envoi.desk.submission.Answers;
import app.envoi.desk.submission.Answers.Answer;
import app.envoi.desk.submission.Answers.Sending;
import app.envoi.desk.submission.PieceStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what was done for each goal. */
@Component
class Tally {
    private final Goals goals;
    private final Answers answers;
    private final Clock clock;

    Tally(Goals goals, Answers answers, Clock clock) {
        this.goals = goals;
        this.answers = answers;
        this.clock = clock;
    }

    /** Of the goals that stand on the Desk, or of those put away; those that end first, first. */
    List<Progress> of(boolean putAway) {
        Counter counter = new Counter();
        return goals.list(putAway).stream()
                .map(goal -> new Progress(goal, counter.count(goal), LocalDate.now(clock)))
                .toList();
    }

    private record Span(LocalDate from, LocalDate until) {}

    /** Reads what happened in a time once for all the goals of that time. */
    private final class Counter {
        private final Map<Span, List<Sending>> sent = new HashMap<>();
        private final Map<Span, List<Answer>> answered = new HashMap<>();

        int count(Goal goal) {
            Span span = new Span(goal.from(), goal.until());
            return switch (goal.counting().event()) {
                case SENT -> sent(span, goal.counting());
                case DECLINED -> answered(span, goal.counting(), PieceStanding.DECLINED);
                case ACCEPTED -> answered(span, goal.counting(), PieceStanding.ACCEPTED);
            };
        }

        private int sent(Span span, Counting counting) {
            boolean pieces = counting.unit() == Counting.Unit.PIECES;
            return sent.computeIfAbsent(span, any -> answers.sent(span.from(), span.until())).stream()
                    .filter(each -> counting.concerns(each.journal()))
                    .mapToInt(pieces ? Sending::pieces : each -> 1)
                    .sum();
        }

        private int answered(Span span, Counting counting, PieceStanding standing) {
            List<Answer> found =
                    answered.computeIfAbsent(span, any -> answers.between(span.from(), span.until())).stream()
                            .filter(each -> each.standing() == standing && counting.concerns(each.journal()))
                            .toList();
            return counting.unit() == Counting.Unit.PIECES
                    ? found.size()
                    : (int) found.stream().map(Answer::submission).distinct().count();
        }
    }
}
