package app.envoi.desk.record;

import app.envoi.desk.submission.Answers;
import app.envoi.desk.submission.Answers.Sending;
import app.envoi.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What submitting cost and what it paid, for whoever does the poet's taxes. */
@Component
public class Ledger {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private final Answers answers;
    private final Payments payments;

    Ledger(Answers answers, Payments payments) {
        this.answers = answers;
        this.payments = payments;
    }

    /** What an amount was. */
    public enum Kind {
        /** Paid when something was sent. */
        FEE("fee"),
        /** Paid for anything else. */
        COST("cost"),
        /** Received. */
        PAY("pay");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * A line.
     *
     * @param payment its number where the poet entered it by itself, else 0
     * @param amount never below nothing
     * @param currency three letters
     */
    public record Entry(
            long payment, LocalDate day, Kind kind, String journal, String what, BigDecimal amount, String currency) {}

    /** What a year came to in one currency. */
    record Sum(int year, String currency, BigDecimal paid, BigDecimal received) {
        public BigDecimal balance() {
            return received.subtract(paid);
        }
    }

    /** By day. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(payments.all());
        answers.sent(FIRST, LAST).stream()
                .filter(each -> each.fee().amount().signum() > 0)
                .map(Ledger::fee)
                .forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::day));
        return entries;
    }

    /** Writes down what no submission knows of. */
    void enter(Entry entry) {
        payments.add(entry);
    }

    /** Strikes out what was entered, or brings it back. */
    void strike(long payment, boolean struck) {
        payments.strike(payment, struck);
    }

    private static Entry fee(Sending sending) {
        return new Entry(
                0,
                sending.day(),
                Kind.FEE,
                sending.journal(),
                Words.say("record.submission", sending.submission().toString()),
                sending.fee().amount(),
                sending.fee().currency());
    }

    /** The newest year first, then by currency. */
    static List<Sum> sums(List<Entry> entries) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Entry entry : entries) {
            boolean in = entry.kind() == Kind.PAY;
            Sum one = new Sum(
                    entry.day().getYear(),
                    entry.currency(),
                    in ? BigDecimal.ZERO : entry.amount(),
                    in ? entry.amount() : BigDecimal.ZERO);
            sums.merge(
                    one.year() + one.currency(),
                    one,
                    (a, b) -> new Sum(
                            a.year(),
                            a.currency(),
                            a.paid().add(b.paid()),
                            a.received().add(b.received())));
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(Sum::year).reversed().thenComparing(Sum::currency))
                .toList();
    }
}
