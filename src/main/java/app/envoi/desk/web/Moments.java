package app.envoi.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says days and times as the poet would, for pages. */
@Component
public class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    /** Such as {@code today 19:40}, {@code yesterday 08:05}, {@code 3 May} of this year, {@code 3 May 2024}. */
    public String brief(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (at.toLocalDate().equals(today)) {
            return "today " + TIME.format(at);
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return "yesterday " + TIME.format(at);
        }
        return at.getYear() == today.getYear() ? DAY.format(at) : DATE.format(at);
    }

    /** With its time, such as {@code 3 May 2024, 19:40}. */
    public String exact(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        return DATE.format(at) + ", " + TIME.format(at);
    }

    /** Such as {@code 3 May 2024}. */
    public String day(LocalDate day) {
        return date(day);
    }

    /** The same, for sentences that are not written on a page. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(clock.getZone()));
    }
}
