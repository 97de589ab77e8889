package app.envoi.desk.today;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Of goals that are not reached yet. */
@Component
class GoalDiary implements Diary {
    private final Tally tally;
    private final Words words;

    GoalDiary(Tally tally, Words words) {
        this.tally = tally;
        this.words = words;
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
                words.say("day.goal", goal.name()),
                words.say("day.goal.left", progress.left(), progress.actual(), goal.target()),
                "/record/goals");
    }
}
