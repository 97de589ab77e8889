package app.envoi.desk.record;

import app.envoi.words.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Bars, one under the other, each row drawn on a strip that is 100 wide. A table beside it says the same in figures. */
record Chart(List<Row> rows) {
    private static final int MOST_ROWS = 24;

    Chart {
        rows = List.copyOf(rows);
    }

    /** @param end what stands behind the bar */
    record Row(String label, List<Segment> segments, String end) {}

    /** @param look its class in the style sheet */
    record Segment(String look, String x, String width) {}

    /** What was accepted and declined, by year. */
    static Chart ofYears(List<Year> years) {
        int widest = years.stream()
                .mapToInt(each -> each.accepted() + each.declined())
                .max()
                .orElse(0);
        return new Chart(years.stream()
                .filter(each -> each.accepted() + each.declined() > 0)
                .limit(MOST_ROWS)
                .map(each -> stacked(each, widest))
                .toList());
    }

    private static Row stacked(Year year, int widest) {
        Strip strip = new Strip(BigDecimal.valueOf(widest));
        strip.add("accepted", year.accepted());
        strip.add("personal", year.personal());
        strip.add("higher", year.higher());
        strip.add("form", year.form());
        strip.add("unnoted", year.unnoted());
        return new Row(
                Integer.toString(year.year()), strip.segments, Integer.toString(year.accepted() + year.declined()));
    }

    /** From the quickest to the slowest answer, with the median marked. */
    static Chart ofPaces(List<Pace> paces) {
        List<Pace> answered = paces.stream().filter(Pace::answered).toList();
        int slowest = Math.max(1, answered.stream().mapToInt(Pace::most).max().orElse(1));
        return new Chart(answered.stream()
                .limit(MOST_ROWS)
                .map(each -> new Row(
                        each.journal(),
                        List.of(
                                segment("range", each.least(), Math.max(1, each.most() - each.least()), slowest),
                                segment("median", each.median(), 0, slowest)),
                        Integer.toString(each.median())))
                .toList());
    }

    private static Segment segment(String look, int from, int length, int whole) {
        BigDecimal all = BigDecimal.valueOf(whole);
        BigDecimal x = share(BigDecimal.valueOf(from), all).min(BigDecimal.valueOf(99));
        BigDecimal width = share(BigDecimal.valueOf(length), all).max(BigDecimal.ONE);
        return new Segment(look, x.toPlainString(), width.toPlainString());
    }

    /** What was paid and received in one currency, by year. */
    static Chart ofMoney(List<Ledger.Sum> sums) {
        BigDecimal widest = sums.stream()
                .map(each -> each.paid().max(each.received()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        List<Row> rows = new ArrayList<>();
        for (Ledger.Sum sum : sums.stream().limit(MOST_ROWS / 2).toList()) {
            rows.add(bar(sum.year() + "", "paid", sum.paid(), widest));
            rows.add(bar("", "received", sum.received(), widest));
        }
        return new Chart(rows);
    }

    private static Row bar(String label, String look, BigDecimal amount, BigDecimal widest) {
        Segment segment = new Segment(look, "0", share(amount, widest).toPlainString());
        return new Row(label, List.of(segment), Reader.number(amount.setScale(2, RoundingMode.HALF_UP)));
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : amount.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** Lays segments end to end. */
    private static final class Strip {
        private final List<Segment> segments = new ArrayList<>();
        private final BigDecimal whole;
        private BigDecimal end = BigDecimal.ZERO;

        Strip(BigDecimal whole) {
            this.whole = whole;
        }

        void add(String look, int count) {
            if (count > 0) {
                BigDecimal width = share(BigDecimal.valueOf(count), whole);
                segments.add(new Segment(look, end.toPlainString(), width.toPlainString()));
                end = end.add(width);
            }
        }
    }
}
