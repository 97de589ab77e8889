package app.envoi.desk.today;

import app.envoi.desk.submission.Answers;
import app.envoi.desk.submission.Answers.Answer;
import app.envoi.desk.submission.Answers.Sending;
import app.envoi.desk.submission.PieceStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
        return goals.list(putAway).stream()
                .map(goal -> new Progress(goal, count(goal), LocalDate.now(clock)))
                .toList();
    }

    private int count(Goal goal) {
        Counting counting = goal.counting();
        return switch (counting.event()) {
            case SENT -> sent(goal, counting);
            case DECLINED -> answered(goal, counting, PieceStanding.DECLINED);
            case ACCEPTED -> answered(goal, counting, PieceStanding.ACCEPTED);
        };
    }

    private int sent(Goal goal, Counting counting) {
        boolean pieces = counting.unit() == Counting.Unit.PIECES;
        return answers.sent(goal.from(), goal.until()).stream()
                .filter(each -> counting.concerns(each.journal()))
                .mapToInt(pieces ? Sending::pieces : each -> 1)
                .sum();
    }

    private int answered(Goal goal, Counting counting, PieceStanding standing) {
        List<Answer> found = answers.between(goal.from(), goal.until()).stream()
                .filter(each -> each.standing() == standing && counting.concerns(each.journal()))
                .toList();
        return counting.unit() == Counting.Unit.PIECES
                ? found.size()
                : (int) found.stream().map(Answer::submission).distinct().count();
    }
}
