package app.envoi.press.guideline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When a reply is to be expected.
 *
 * @param least after so long at the earliest, or 0
 * @param most after so long at the latest
 */
public record Reply(From from, int least, int most, ChronoUnit unit) {
    /** From when the time runs. */
    public enum From {
        SUBMISSION,
        CLOSE
    }

    /**
     * The last day on which a reply is on time.
     *
     * @param closes when the period closes, where that is known
     * @return empty where the time runs from a close that nobody knows
     */
    public Optional<LocalDate> latest(LocalDate sent, Optional<LocalDate> closes) {
        return start(sent, closes).map(day -> day.plus(most, unit));
    }

    /** The first day on which a reply is to be expected; empty as for {@link #latest}. */
    public Optional<LocalDate> earliest(LocalDate sent, Optional<LocalDate> closes) {
        return start(sent, closes).map(day -> day.plus(least, unit));
    }

    private Optional<LocalDate> start(LocalDate sent, Optional<LocalDate> closes) {
        return from == From.SUBMISSION ? Optional.of(sent) : closes;
    }
}
