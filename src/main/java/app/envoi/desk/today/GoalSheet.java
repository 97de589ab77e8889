package app.envoi.desk.today;

import app.envoi.desk.exchange.CsvList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Goals with what was done for each, as a sheet. */
@Component
@Order(12)
class GoalSheet implements CsvList {
    private final Tally tally;

    GoalSheet(Tally tally) {
        this.tally = tally;
    }

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public List<String> heading() {
        return List.of("Goal", "What counts", "Counted in", "Journal", "From", "Until", "Target", "Done", "Put away");
    }

    @Override
    public List<List<Object>> rows() {
        return Stream.of(false, true)
                .flatMap(away -> tally.of(away).stream())
                .map(GoalSheet::row)
                .toList();
    }

    private static List<Object> row(Progress progress) {
        Goal goal = progress.goal();
        return List.of(
                goal.name(),
                goal.counting().event().name().toLowerCase(Locale.ROOT),
                goal.counting().unit().name().toLowerCase(Locale.ROOT),
                goal.counting().journal(),
                goal.from(),
                goal.until(),
                goal.target(),
                progress.actual(),
                goal.putAway() ? "yes" : "no");
    }
}
