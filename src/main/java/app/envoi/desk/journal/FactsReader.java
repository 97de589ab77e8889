package app.envoi.desk.journal;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Call.Answer;
import app.envoi.press.guideline.Lapse;
import app.envoi.press.guideline.Reply;
import app.envoi.press.guideline.Sum;
import app.envoi.press.guideline.Vocabulary;
import app.envoi.press.guideline.Window;
import app.envoi.press.guideline.Window.Edge;
import app.envoi.press.guideline.Window.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@link Facts} into a call. Everything wrong is found in one reading. */
final class FactsReader {
    private final Facts facts;
    private final Typing typing;

    private FactsReader(Facts facts) {
        this.facts = facts;
        typing = new Typing(facts.typed());
    }

    /**
     * What was read.
     *
     * @param call with these facts, as far as they can be read
     * @param troubles by field, the key of a sentence that says what is wrong
     */
    record Read(Call call, Map<String, String> troubles) {}

    /** @param before whose id and guidelines the call has */
    static Read read(Facts facts, Call before) {
        FactsReader reader = new FactsReader(facts);
        Call call = reader.call(before);
        return new Read(call, reader.typing.troubles());
    }

    private Call call(Call before) {
        if (typing.text("journal").isEmpty()) {
            typing.trouble("journal", "paste.trouble.journal");
        }
        return new Call(
                before.id(),
                typing.text("journal"),
                typing.text("publisher"),
                typing.text("call"),
                source(),
                window(),
                new Call.Clocks(reply(), lapse("query"), lapse("resubmit")),
                policy(),
                new Call.Money(sum("fee"), sum("pay"), typing.link("rates")),
                sending(),
                before.guidelines());
    }

    private Call.Source source() {
        String seen = typing.text("seen");
        if (!seen.isEmpty() && !seen.matches("(19|20)\\d{2}(-(0[1-9]|1[0-2]))?")) {
            typing.trouble("seen", "facts.trouble.seen");
        }
        Optional<LocalDate> readOn = typing.day("read-on");
        return new Call.Source(typing.link("link"), readOn, readOn.isPresent() ? "" : seen, typing.ticked("restated"));
    }

    private Window window() {
        Optional<ZoneId> zone = typing.parsed("zone", ZoneId::of, "facts.trouble.zone");
        List<Span> spans = new ArrayList<>();
        for (int i = 0; facts.hasSpan(i); i++) {
            span(i).ifPresent(spans::add);
        }
        if (!spans.isEmpty() && !typing.text("window").equals("days")) {
            typing.trouble("opens0", "facts.trouble.window");
        }
        boolean yearRound = typing.text("window").equals("year-round");
        return yearRound ? new Window(true, List.of(), Optional.empty()) : new Window(false, spans, zone);
    }

    private Optional<Span> span(int row) {
        Optional<Edge> opens = typing.parsed("opens" + row, Edge::of, "facts.trouble.edge");
        Optional<Edge> closes = typing.parsed("closes" + row, Edge::of, "facts.trouble.edge");
        if (opens.isEmpty() && closes.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(opens, closes);
        if (!span.hasOneKindOfYear()) {
            typing.trouble("closes" + row, "facts.trouble.year");
        } else if (span.endsBeforeItBegins()) {
            typing.trouble("closes" + row, "facts.trouble.order");
        }
        return Optional.of(span);
    }

    private Optional<Reply> reply() {
        Optional<Integer> least = typing.whole("reply-least", 0);
        Optional<Integer> most = typing.whole("reply-most", 1).or(() -> least.filter(number -> number > 0));
        ChronoUnit unit = typing.word("reply-unit", Vocabulary.UNITS).orElse(ChronoUnit.MONTHS);
        Reply.From from = typing.word("reply-from", Vocabulary.FROM).orElse(Reply.From.SUBMISSION);
        if (most.isPresent() && least.orElse(0) > most.get()) {
            typing.trouble("reply-most", "facts.trouble.most");
        }
        return most.map(number -> new Reply(from, least.orElse(0), number, unit));
    }

    private Optional<Lapse> lapse(String field) {
        ChronoUnit unit = typing.word(field + "-unit", Vocabulary.UNITS).orElse(ChronoUnit.MONTHS);
        return typing.whole(field + "-count", 0).map(count -> new Lapse(count, unit));
    }

    private Call.Policy policy() {
        return new Call.Policy(
                answer("simultaneous"),
                typing.ticked("declare"),
                way("part"),
                way("whole"),
                answer("multiple"),
                typing.whole("cap-count", 1)
                        .map(most -> new Call.Cap(
                                most, typing.word("cap-per", Vocabulary.PERIODS).orElse("reading-period"))),
                answer("published"),
                typing.all("counts", Vocabulary.PLACES),
                typing.all("does-not-count", Vocabulary.PLACES));
    }

    private Answer answer(String field) {
        return switch (typing.text(field)) {
            case "YES" -> Answer.YES;
            case "NO" -> Answer.NO;
            default -> Answer.UNSTATED;
        };
    }

    private Optional<Call.Way> way(String field) {
        return typing.word(field + "-by", Vocabulary.MEANS)
                .map(means -> new Call.Way(means, typing.text(field + "-quote")));
    }

    private Sum sum(String field) {
        Sum sum = new Sum(
                answer(field + "-due"),
                typing.amount(field + "-amount"),
                typing.amount(field + "-most"),
                typing.word(field + "-currency", Vocabulary.CURRENCIES).orElse(""),
                typing.text(field + "-per"));
        return sum.due() == Answer.NO ? new Sum(Answer.NO, Optional.empty(), Optional.empty(), "", "") : sum;
    }

    private Call.Sending sending() {
        return new Call.Sending(
                typing.all("channels", Vocabulary.CHANNELS),
                typing.text("email"),
                typing.word("email-poems", Vocabulary.EMAIL_POEMS).orElse(""),
                typing.text("subject"),
                typing.link("tracker"),
                typing.text("title-field"),
                typing.text("file-name"));
    }
}
