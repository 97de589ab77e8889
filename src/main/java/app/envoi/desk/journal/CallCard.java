package app.envoi.desk.journal;

import app.envoi.desk.web.Moments;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Guideline;
import app.envoi.press.guideline.Lapse;
import app.envoi.press.guideline.Reply;
import app.envoi.press.guideline.Sum;
import app.envoi.press.guideline.Window;
import app.envoi.press.rule.Rule;
import app.envoi.press.rule.RuleKind;
import app.envoi.press.rule.RuleKinds;
import app.envoi.words.Reader;
import app.envoi.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A call as its page shows it. */
record CallCard(Call call, LocalDate today, Moments moments) {

    /** {@code open}, {@code closed} or {@code unknown}. */
    public String state() {
        return call.window().on(today).name().toLowerCase(Locale.ROOT);
    }

    /** The day on which it closes, if it is open and that is known; else the day on which it opens. */
    public Optional<String> turn() {
        boolean open = call.window().on(today) == Window.State.OPEN;
        return (open ? call.window().nextClose(today) : call.window().nextOpening(today)).map(moments::day);
    }

    public Optional<String> readOn() {
        return call.source().readOn().map(moments::day);
    }

    /** The year, or year and month, in which it was read, where the day is not known; or empty. */
    public String seen() {
        return call.source().seen();
    }

    /** Such as {@code 3 to 4 months after the period closes}, or empty. */
    public Optional<String> reply() {
        return call.clocks().reply().map(CallCard::words);
    }

    /** Such as {@code 3 to 4 months after the period closes}. */
    static String words(Reply reply) {
        boolean between = reply.least() != 0 && reply.least() != reply.most();
        String unit = Words.say("lapse." + reply.unit().name(), reply.most());
        return between
                ? Words.say("reply.between." + reply.from(), reply.least(), unit)
                : Words.say("reply.after." + reply.from(), unit);
    }

    /** Such as {@code 3 months}. */
    public String lapse(Lapse lapse) {
        return Words.say("lapse." + lapse.unit().name(), lapse.count());
    }

    /** Such as {@code 3 USD a submission}; {@code YES} or {@code NO} where no more is known, or empty. */
    public Optional<String> fee() {
        return sum(call.money().fee());
    }

    /** As {@link #fee}. */
    public Optional<String> pay() {
        return sum(call.money().pay());
    }

    private static Optional<String> sum(Sum sum) {
        if (sum.amount().isEmpty()) {
            return sum.due() == Call.Answer.UNSTATED
                    ? Optional.empty()
                    : Optional.of(sum.due().name());
        }
        String amount = Reader.number(sum.amount().get())
                + sum.most().map(most -> "–" + Reader.number(most)).orElse("");
        String money = (amount + " " + sum.currency()).strip();
        return Optional.of(sum.per().isEmpty() ? money : Words.say("sum.per", money, sum.per()));
    }

    /** How many of its sentences a machine can judge. */
    public long judged() {
        return call.guidelines().stream()
                .filter(each -> !each.rules().isEmpty())
                .count();
    }

    public List<String> rules(Guideline guideline) {
        return guideline.rules().stream().map(CallCard::words).toList();
    }

    /** A rule in words: what a form calls its kind, and what was written beside it. */
    static String words(Rule rule) {
        String label = RuleKinds.named(rule.kind()).map(RuleKind::label).orElse(rule.kind());
        Map<String, Object> values = rule.terms().values();
        String beside = values.entrySet().stream()
                .map(entry -> entry.getKey().equals(rule.kind())
                        ? shown(entry.getValue())
                        : entry.getKey().replace('-', ' ') + " " + shown(entry.getValue()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return beside.isBlank() ? label : label + ": " + beside;
    }

    static String shown(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "" : "no";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Collection<?> many
                ? many.stream().map(CallCard::shown).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
