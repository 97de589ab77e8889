package app.envoi.press.guideline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a call is open. Both days of a span belong to it.
 *
 * @param zone the place whose midnight counts; empty where the call does not say
 */
public record Window(boolean yearRound, List<Span> spans, Optional<ZoneId> zone) {
    public static final Window UNKNOWN = new Window(false, List.of(), Optional.empty());

    public Window {
        spans = List.copyOf(spans);
    }

    /** Whether a call is open. */
    public enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /**
     * A day of one year, or of every year.
     *
     * @param year empty where the window comes round each year
     */
    public record Edge(OptionalInt year, MonthDay day) {
        /**
         * {@code 2025-06-23}, or {@code 06-23} for every year.
         *
         * @throws java.time.DateTimeException when it is neither
         */
        public static Edge of(String written) {
            if (written.length() == "06-23".length()) {
                return new Edge(OptionalInt.empty(), MonthDay.parse("--" + written));
            }
            LocalDate day = LocalDate.parse(written);
            return new Edge(OptionalInt.of(day.getYear()), MonthDay.from(day));
        }

        /** As {@link #of} takes it. */
        public String written() {
            return year.isPresent() ? in(0).toString() : day.toString().substring("--".length());
        }

        LocalDate in(int otherwise) {
            return day.atYear(year.orElse(otherwise));
        }
    }

    /** From a day to a day; an empty edge is not known. */
    public record Span(Optional<Edge> opens, Optional<Edge> closes) {
        /** Both days have a year, or neither has, or one is not known. */
        public boolean hasOneKindOfYear() {
            return opens.isEmpty()
                    || closes.isEmpty()
                    || opens.get().year().isPresent() == closes.get().year().isPresent();
        }

        /** Whether it could never be open; one without years always can. */
        public boolean endsBeforeItBegins() {
            return opens.isPresent()
                    && closes.isPresent()
                    && opens.get().year().isPresent()
                    && closes.get().in(0).isBefore(opens.get().in(0));
        }

        boolean recurs() {
            return opens.or(() -> closes).map(edge -> edge.year().isEmpty()).orElse(false);
        }

        /** The days of the span that begins in this year. */
        private Optional<LocalDate> opening(int year) {
            return opens.map(edge -> edge.in(year));
        }

        private Optional<LocalDate> closing(int year) {
            Optional<LocalDate> opening = opening(year);
            return closes.map(edge -> edge.in(year))
                    .map(day -> edgeRecurs() && opening.isPresent() && day.isBefore(opening.get())
                            ? day.plusYears(1)
                            : day);
        }

        private boolean edgeRecurs() {
            return closes.map(edge -> edge.year().isEmpty()).orElse(false);
        }

        private State on(LocalDate day, int year) {
            if (opens.isEmpty() && closes.isEmpty()) {
                return State.UNKNOWN;
            }
            boolean early = opening(year).map(day::isBefore).orElse(false);
            boolean late = closing(year).map(day::isAfter).orElse(false);
            if (early || late) {
                return State.CLOSED;
            }
            return opens.isPresent() && closes.isPresent() ? State.OPEN : State.UNKNOWN;
        }

        private List<Integer> years(LocalDate day) {
            return recurs() ? List.of(day.getYear() - 1, day.getYear(), day.getYear() + 1) : List.of(day.getYear());
        }
    }

    /** Whether it is open on a day, seen from its own place. */
    public State on(LocalDate day) {
        if (yearRound) {
            return State.OPEN;
        }
        return spans.stream()
                .flatMap(span -> span.years(day).stream().map(year -> span.on(day, year)))
                .min(Comparator.comparing(state -> state == State.OPEN ? 0 : state == State.UNKNOWN ? 1 : 2))
                .orElse(State.UNKNOWN);
    }

    /** The next day, this one included, on which it closes; empty when it is open all year or the day is not known. */
    public Optional<LocalDate> nextClose(LocalDate day) {
        return spans.stream()
                .flatMap(span -> span.years(day).stream().flatMap(year -> span.closing(year).stream()))
                .filter(close -> !close.isBefore(day))
                .min(Comparator.naturalOrder());
    }

    /** The next day, this one included, on which it opens; empty as for {@link #nextClose}. */
    public Optional<LocalDate> nextOpening(LocalDate day) {
        return spans.stream()
                .flatMap(span -> span.years(day).stream().flatMap(year -> span.opening(year).stream()))
                .filter(opening -> !opening.isBefore(day))
                .min(Comparator.naturalOrder());
    }
}
