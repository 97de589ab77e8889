package app.envoi.desk.submission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which submissions are shown.
 *
 * @param call those of one call: of whatever this submission went to
 */
record Choice(Shown shown, Optional<SubmissionId> call) {

    /** Of which time. */
    enum Shown {
        OPEN,
        YEAR,
        ALL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Shown of(String name) {
            return switch (name) {
                case "all" -> ALL;
                case "year" -> YEAR;
                default -> OPEN;
            };
        }
    }

    /** Of any call. */
    Choice ofAnyCall() {
        return new Choice(shown, Optional.empty());
    }

    /** As a condition on {@code s}, with what it names. */
    String condition() {
        String time = switch (shown) {
            case OPEN -> "s.at_end = false and s.standing <> 'PLANNED'";
            case YEAR -> "(s.sent_on >= :newYear or s.sent_on is null)";
            case ALL -> "1 = 1";
        };
        return call.isEmpty()
                ? time
                : time
                        + " and (s.journal, s.call_name) in (select c.journal, c.call_name from submission c where c.id = :call)";
    }

    Map<String, Object> named(LocalDate today) {
        Map<String, Object> named = new HashMap<>();
        if (shown == Shown.YEAR) {
            named.put("newYear", today.withDayOfYear(1));
        }
        call.ifPresent(id -> named.put("call", id.value()));
        return named;
    }
}
