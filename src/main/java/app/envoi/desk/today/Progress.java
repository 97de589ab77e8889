package app.envoi.desk.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A goal beside what was done for it so far. */
record Progress(Goal goal, int actual, LocalDate today) {
    /** How many are still to do. */
    public int left() {
        return Math.max(0, goal.target() - actual);
    }

    public boolean met() {
        return left() == 0;
    }

    /** Its time has run out. */
    public boolean over() {
        return today.isAfter(goal.until());
    }

    /** Its time has not begun. */
    public boolean early() {
        return today.isBefore(goal.from());
    }

    /** How many days are left, today included; none when it is over. */
    public long days() {
        LocalDate start = early() ? goal.from() : today;
        return over() ? 0 : ChronoUnit.DAYS.between(start, goal.until()) + 1;
    }

    /** How many a week would reach it, rounded up; 0 where a week is longer than the time left. */
    public long aWeek() {
        return days() < 14 ? 0 : (left() * 7L + days() - 1) / days();
    }

    /** How much is done, in hundredths, up to 100. */
    public int share() {
        return (int) Math.min(100, actual * 100L / goal.target());
    }
}
