package app.envoi.desk.today;

import app.envoi.words.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of goals that are not reached yet. */
@Component
class GoalDiary implements Diary {
    private final Tally tally;

    GoalDiary(Tally tally) {
        this.tally = tally;
    }

    @Override
    public List<Occasion> occasions() {
        return tally.of(false).stream()
                .filter(progress -> !progress.met() && !progress.over())
                .map(this::occasion)
                .toList();
    }

    private Occasion occasion(Progress progress) {
        Goal goal = progress.goal();
        return new Occasion(
                Occasion.Kind.GOAL,
                "goal-" + goal.id(),
                goal.until(),
                Optional.empty(),
                Words.say("day.goal", goal.name()),
                Words.say("day.goal.left", progress.left(), progress.actual(), goal.target()),
                "/record/goals");
    }
}
