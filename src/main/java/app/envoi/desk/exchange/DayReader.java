package app.envoi.desk.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days in the many ways in which people and programs write them. Which of two numbers is the day is never guessed. */
final class DayReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?:,? \\d{1,2}:.*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})");
    private static final List<DateTimeFormatter> WORDED = List.of(
            formatted("d[-][ ]MMM[-][ ]uuuu"),
            formatted("d[ ]MMMM[ ]uuuu"),
            formatted("MMM d uuuu"),
            formatted("MMMM d uuuu"));

    private DayReader() {}

    /** Which number comes first where both could be the day. */
    enum Order {
        ASK,
        DAY_FIRST,
        MONTH_FIRST
    }

    private static DateTimeFormatter formatted(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** Empty where it is no day, or where only the order could say which. */
    static Optional<LocalDate> read(String written, Order order) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches() ? slashed(slashed, order) : worded(text);
    }

    private static Optional<LocalDate> slashed(Matcher slashed, Order order) {
        Optional<LocalDate> dayFirst = day(slashed.group(3), slashed.group(2), slashed.group(1));
        Optional<LocalDate> monthFirst = day(slashed.group(3), slashed.group(1), slashed.group(2));
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case ASK ->
                dayFirst.equals(monthFirst) || monthFirst.isEmpty()
                        ? dayFirst
                        : dayFirst.isEmpty() ? monthFirst : Optional.empty();
        };
    }

    private static Optional<LocalDate> worded(String text) {
        String plain = text.replaceAll("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+", "")
                .replaceAll("(?i)(\\d)(st|nd|rd|th)\\b", "$1")
                .replaceAll("(?i)\\bof\\b", " ")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("[,.]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)( at)? \\d{1,2}:\\d{2}.*$", "")
                .strip();
        for (DateTimeFormatter format : WORDED) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeParseException e) {
                // Written in another way, perhaps.
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The order that these days themselves show: one of them can be read in one way only. Asks where none can, or where they contradict each other. */
    static Order shown(Collection<String> days) {
        boolean dayFirst = days.stream().anyMatch(each -> only(each, Order.DAY_FIRST, Order.MONTH_FIRST));
        boolean monthFirst = days.stream().anyMatch(each -> only(each, Order.MONTH_FIRST, Order.DAY_FIRST));
        if (dayFirst == monthFirst) {
            return Order.ASK;
        }
        return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static boolean only(String day, Order one, Order other) {
        return read(day, one).isPresent() && read(day, other).isEmpty();
    }

    /** It is a day, and which one depends on the order. */
    static boolean ambiguous(String day) {
        Optional<LocalDate> one = read(day, Order.DAY_FIRST);
        return one.isPresent()
                && !one.equals(read(day, Order.MONTH_FIRST))
                && read(day, Order.ASK).isEmpty();
    }

    static boolean isDay(String text) {
        return read(text, Order.DAY_FIRST).isPresent()
                || read(text, Order.MONTH_FIRST).isPresent();
    }
}
