package app.envoi.desk.today;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A goal as it is typed. Numbers and days stay as they were typed until they are looked at. */
record GoalForm(
        String name,
        Counting.@Nullable Event event,
        Counting.@Nullable Unit unit,
        String journal,
        String target,
        String from,
        String until) {
    GoalForm {
        name = text(name);
        journal = text(journal);
        target = text(target);
        from = text(from);
        until = text(until);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static GoalForm blank(LocalDate today) {
        return new GoalForm(
                "",
                Counting.Event.SENT,
                Counting.Unit.SUBMISSIONS,
                "",
                "1",
                today.withDayOfYear(1).toString(),
                today.withDayOfYear(today.lengthOfYear()).toString());
    }

    static GoalForm of(Goal goal) {
        Counting counting = goal.counting();
        return new GoalForm(
                goal.name(),
                counting.event(),
                counting.unit(),
                counting.journal(),
                Integer.toString(goal.target()),
                goal.from().toString(),
                goal.until().toString());
    }

    /** The goal, or empty with the errors named. */
    Optional<Goal> goal(long id, Errors errors) {
        if (name.isEmpty() || name.length() > 200) {
            errors.rejectValue("name", "goal.trouble.name");
        }
        if (journal.length() > 300) {
            errors.rejectValue("journal", "goal.trouble.journal");
        }
        if (!target.matches("[1-9][0-9]{0,4}")) {
            errors.rejectValue("target", "goal.trouble.target");
        }
        Optional<LocalDate> first = day("from", from, errors);
        Optional<LocalDate> last = day("until", until, errors);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue("until", "goal.trouble.days");
        }
        return errors.hasErrors() || first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Goal(id, name, counting(), Integer.parseInt(target), first.get(), last.get(), false));
    }

    private Counting counting() {
        return new Counting(
                event == null ? Counting.Event.SENT : event, unit == null ? Counting.Unit.SUBMISSIONS : unit, journal);
    }

    private static Optional<LocalDate> day(String field, String typed, Errors errors) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            errors.rejectValue(field, "goal.trouble.day");
            return Optional.empty();
        }
    }
}
