package app.envoi.desk.today;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Calls;
import app.envoi.press.guideline.Window;
import app.envoi.words.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which calls close, and when that is on the poet's own clock. */
@Component
class Closings {
    private final Calls calls;
    private final Clock clock;

    Closings(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * The end of a reading period.
     *
     * @param day its last day, as the call names it
     * @param zone whose midnight counts; empty where the call does not say
     * @param left whole days that are left, counted on the poet's calendar; 0 is today
     */
    record Closing(Call call, LocalDate day, Optional<ZoneId> zone, long left) {
        /** The moment after which nothing is taken; empty where it is not known whose midnight counts. */
        Optional<Instant> moment() {
            return zone.map(place -> day.plusDays(1).atStartOfDay(place).toInstant());
        }

        /** Such as {@code New York}, or empty. */
        public String place() {
            return zone.map(Closing::place).orElse("");
        }

        private static String place(ZoneId zone) {
            String id = zone.getId();
            return id.contains("/")
                    ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')
                    : zone.getDisplayName(TextStyle.FULL, Reader.locale());
        }
    }

    /** Those open now that close within so many days, the first to close first. */
    List<Closing> within(int days) {
        return calls.shelf().calls().stream()
                .flatMap(call -> next(call).stream())
                .filter(closing -> closing.left() <= days)
                .sorted(Comparator.comparing(Closing::left)
                        .thenComparing(closing -> closing.call().title()))
                .toList();
    }

    /** A call that is not open yet is left out; where only its end is known it may be. */
    private Optional<Closing> next(Call call) {
        Window window = call.window();
        LocalDate there = LocalDate.now(window.zone().map(clock::withZone).orElse(clock));
        if (window.on(there) == Window.State.CLOSED) {
            return Optional.empty();
        }
        return window.nextClose(there)
                .map(day -> new Closing(call, day, window.zone(), day.toEpochDay() - there.toEpochDay()));
    }
}
