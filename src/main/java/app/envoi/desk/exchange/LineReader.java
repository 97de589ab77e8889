package app.envoi.desk.exchange;

import app.envoi.desk.exchange.DayReader.Order;
import app.envoi.desk.submission.Channel;
import app.envoi.desk.submission.Outcome;
import app.envoi.desk.submission.Past;
import app.envoi.desk.web.Moments;
import app.envoi.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the rows of a sheet. What it cannot understand it says, and never guesses. */
final class LineReader {
    private static final Pattern AMOUNT =
            Pattern.compile("([A-Z]{3})?\\s*([$€£]?)\\s*(\\d{1,8}(?:[.,]\\d{1,2})?)\\s*([A-Z]{3})?");
    private static final int MOST_REMARK = 4_000;
    private final Sheet sheet;
    private final Mapping mapping;
    private final LocalDate today;

    private LineReader(Sheet sheet, Mapping mapping, LocalDate today) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.today = today;
    }

    static List<Line> read(Sheet sheet, Mapping mapping, LocalDate today) {
        LineReader reader = new LineReader(sheet, mapping, today);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            if (!Sheet.isBlank(sheet.rows().get(i))) {
                lines.add(reader.line(sheet.first() + i, sheet.rows().get(i)));
            }
        }
        return lines;
    }

    private Line line(int number, List<String> row) {
        List<String> troubles = new ArrayList<>();
        Optional<Outcome> outcome = mapping.outcome(mapping.cell(row, Column.STATUS));
        List<String> titles = mapping.parting().split(mapping.cell(row, Column.TITLES));
        String journal = mapping.cell(row, Column.JOURNAL);
        if (titles.isEmpty()) {
            troubles.add(Words.say("line.no-title"));
        }
        if (journal.isBlank()) {
            troubles.add(Words.say("line.no-journal"));
        }
        Optional<LocalDate> sent = sent(row, outcome, troubles);
        Optional<LocalDate> day = answered(row, outcome, sent, troubles);
        Fee fee = fee(row, troubles);
        boolean enough = !titles.isEmpty() && !journal.isBlank();
        Optional<Past> past = enough ? Optional.of(past(row, journal, titles, sent, fee)) : Optional.empty();
        return new Line(number, past, outcome, day, troubles);
    }

    private Past past(List<String> row, String journal, List<String> titles, Optional<LocalDate> sent, Fee fee) {
        String method = mapping.cell(row, Column.METHOD);
        Optional<Channel> channel = channel(method);
        String remark = mapping.cell(row, Column.NOTES);
        if (channel.isEmpty() && !method.isBlank()) {
            String by = Words.say("line.sent-by", method);
            remark = remark.isBlank() ? by : remark + "\n" + by;
        }
        return new Past(
                journal,
                mapping.cell(row, Column.CALL),
                channel.orElse(Channel.OTHER_PORTAL),
                titles,
                sent,
                link(row),
                mapping.cell(row, Column.NUMBER),
                fee.amount(),
                fee.currency(),
                remark.substring(0, Math.min(remark.length(), MOST_REMARK)));
    }

    private String link(List<String> row) {
        String link = mapping.cell(row, Column.LINK);
        return link.matches("(?i)https?://\\S+") ? link : "";
    }

    private Optional<LocalDate> sent(List<String> row, Optional<Outcome> outcome, List<String> troubles) {
        String written = mapping.cell(row, Column.SENT);
        boolean planned = outcome.equals(Optional.of(Outcome.PLANNED));
        if (written.isBlank()) {
            if (!planned && outcome.isPresent()) {
                troubles.add(Words.say("line.no-day"));
            }
            return Optional.empty();
        }
        Optional<LocalDate> day = day(written, troubles);
        return planned ? Optional.empty() : day;
    }

    private Optional<LocalDate> answered(
            List<String> row, Optional<Outcome> outcome, Optional<LocalDate> sent, List<String> troubles) {
        String written = mapping.cell(row, Column.ANSWERED);
        if (outcome.isEmpty() || outcome.get() == Outcome.CONSIDERED || outcome.get() == Outcome.PLANNED) {
            return Optional.empty();
        }
        if (written.isBlank()) {
            return undated(outcome.get(), sent);
        }
        Optional<LocalDate> day = day(written, troubles);
        if (day.isPresent() && sent.isPresent() && day.get().isBefore(sent.get())) {
            troubles.add(Words.say("line.answer-first", Moments.date(day.get()), Moments.date(sent.get())));
        }
        return day;
    }

    private Optional<LocalDate> undated(Outcome outcome, Optional<LocalDate> sent) {
        if (!outcome.end()) {
            return sent;
        }
        return switch (mapping.undated()) {
            case ASK -> Optional.empty();
            case SENT_DAY -> sent;
            case TODAY -> Optional.of(today);
        };
    }

    /** An ambiguous day is no trouble of the row: the poet is asked once for all. */
    private Optional<LocalDate> day(String written, List<String> troubles) {
        Optional<LocalDate> day = DayReader.read(written, mapping.order());
        boolean ask = mapping.order() == Order.ASK && DayReader.ambiguous(written);
        if (day.isEmpty() && !ask) {
            troubles.add(Words.say("line.day", written));
        }
        if (day.isPresent() && day.get().isAfter(today)) {
            troubles.add(Words.say("line.future", Moments.date(day.get())));
        }
        return day;
    }

    private record Fee(BigDecimal amount, String currency) {}

    private Fee fee(List<String> row, List<String> troubles) {
        String written = mapping.cell(row, Column.FEE).toUpperCase(Locale.ROOT);
        if (written.isBlank() || written.equals("FREE") || written.equals("NO")) {
            return new Fee(BigDecimal.ZERO, "");
        }
        Matcher amount = AMOUNT.matcher(written);
        if (!amount.matches()) {
            troubles.add(Words.say("line.fee", written));
            return new Fee(BigDecimal.ZERO, "");
        }
        BigDecimal sum = new BigDecimal(amount.group(3).replace(',', '.'));
        String currency = currency(amount, mapping.cell(row, Column.CURRENCY));
        if (sum.signum() > 0 && currency.isEmpty()) {
            troubles.add(Words.say("line.no-currency", sum));
        }
        return new Fee(sum, currency);
    }

    private static String currency(Matcher amount, String beside) {
        if (beside.matches("[A-Za-z]{3}")) {
            return beside.toUpperCase(Locale.ROOT);
        }
        String code = amount.group(1) == null ? String.valueOf(amount.group(4)) : amount.group(1);
        if (code.length() == 3) {
            return code;
        }
        return switch (amount.group(2)) {
            case "$" -> "USD";
            case "€" -> "EUR";
            case "£" -> "GBP";
            default -> "";
        };
    }

    /** Empty where the word names none that Envoi knows. */
    static Optional<Channel> channel(String method) {
        String plain = method.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (plain.contains("submittable")) {
            return Optional.of(Channel.SUBMITTABLE);
        }
        if (plain.contains("email") || plain.equals("mail")) {
            return Optional.of(Channel.EMAIL);
        }
        if (plain.contains("post") || plain.contains("snail")) {
            return Optional.of(Channel.POST);
        }
        if (plain.contains("form") || plain.contains("website") || plain.equals("online")) {
            return Optional.of(Channel.WEB_FORM);
        }
        return plain.equals("otherportal") || plain.equals("other")
                ? Optional.of(Channel.OTHER_PORTAL)
                : Optional.empty();
    }
}
