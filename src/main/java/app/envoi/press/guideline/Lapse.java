package app.envoi.press.guideline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** So many days, weeks, months or years. */
public record Lapse(int count, ChronoUnit unit) {
    /** The day so long after another; a month after the 31st is the next month's last day. */
    public LocalDate after(LocalDate day) {
        return day.plus(count, unit);
    }
}
