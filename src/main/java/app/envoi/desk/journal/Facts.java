package app.envoi.desk.journal;

import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Lapse;
import app.envoi.press.guideline.Reply;
import app.envoi.press.guideline.Sum;
import app.envoi.press.guideline.Vocabulary;
import app.envoi.press.guideline.Window;
import app.envoi.press.guideline.Window.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a form says of a call beside its guidelines, as it was typed: texts by the name of their field. */
record Facts(Map<String, List<String>> typed) {
    private static final String USUAL_UNIT = "months";

    Facts {
        typed = Map.copyOf(typed);
    }

    /** Of a call of which nothing is known but that it is read today. */
    static Facts empty(LocalDate today) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        put(typed, "read-on", today);
        put(typed, "window", "unknown");
        for (String unit : List.of("reply-unit", "query-unit", "resubmit-unit")) {
            put(typed, unit, USUAL_UNIT);
        }
        for (String answer : List.of("simultaneous", "multiple", "published", "fee-due", "pay-due")) {
            put(typed, answer, Call.Answer.UNSTATED);
        }
        return new Facts(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public boolean says(String field, String word) {
        return typed.getOrDefault(field, List.of()).contains(word);
    }

    /** The numbers of the window's rows: those that are filled in, and one more. */
    public List<Integer> rows() {
        int filled = 0;
        for (int i = 0; hasSpan(i); i++) {
            boolean empty = value("opens" + i).isBlank() && value("closes" + i).isBlank();
            filled = empty ? filled : i + 1;
        }
        return IntStream.rangeClosed(0, filled).boxed().toList();
    }

    boolean hasSpan(int row) {
        return typed.containsKey("opens" + row) || typed.containsKey("closes" + row);
    }

    static Facts of(Call call) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        source(call, typed);
        window(call.window(), typed);
        clocks(call.clocks(), typed);
        policy(call.policy(), typed);
        sum("fee", call.money().fee(), typed);
        sum("pay", call.money().pay(), typed);
        put(typed, "rates", call.money().rates());
        typed.put("channels", call.sending().channels());
        put(typed, "email", call.sending().email());
        put(typed, "email-poems", call.sending().emailPoems());
        put(typed, "subject", call.sending().subject());
        put(typed, "tracker", call.sending().tracker());
        put(typed, "title-field", call.sending().titleField());
        put(typed, "file-name", call.sending().fileName());
        return new Facts(typed);
    }

    private static void put(Map<String, List<String>> typed, String field, Object value) {
        typed.put(field, List.of(value.toString()));
    }

    private static void put(Map<String, List<String>> typed, String field, Optional<?> value) {
        value.ifPresent(there -> put(typed, field, there));
    }

    private static void source(Call call, Map<String, List<String>> typed) {
        put(typed, "journal", call.journal());
        put(typed, "publisher", call.publisher());
        put(typed, "call", call.name());
        put(typed, "link", call.source().link());
        put(typed, "read-on", call.source().readOn());
        put(typed, "seen", call.source().seen());
        if (call.source().restated()) {
            put(typed, "restated", "true");
        }
    }

    private static void window(Window window, Map<String, List<String>> typed) {
        put(typed, "window", window.yearRound() ? "year-round" : window.spans().isEmpty() ? "unknown" : "days");
        put(typed, "zone", window.zone().map(ZoneId::getId));
        for (int i = 0; i < window.spans().size(); i++) {
            Span span = window.spans().get(i);
            put(typed, "opens" + i, span.opens().map(Window.Edge::written));
            put(typed, "closes" + i, span.closes().map(Window.Edge::written));
        }
    }

    private static void clocks(Call.Clocks clocks, Map<String, List<String>> typed) {
        put(typed, "reply-unit", USUAL_UNIT);
        clocks.reply().ifPresent(reply -> reply(reply, typed));
        lapse("query", clocks.queryAfter(), typed);
        lapse("resubmit", clocks.resubmitAfter(), typed);
    }

    private static void reply(Reply reply, Map<String, List<String>> typed) {
        put(typed, "reply-from", Vocabulary.word(Vocabulary.FROM, reply.from()));
        put(typed, "reply-least", reply.least() == 0 ? "" : reply.least());
        put(typed, "reply-most", reply.most());
        put(typed, "reply-unit", Vocabulary.word(Vocabulary.UNITS, reply.unit()));
    }

    private static void lapse(String field, Optional<Lapse> lapse, Map<String, List<String>> typed) {
        put(typed, field + "-count", lapse.map(Lapse::count));
        put(
                typed,
                field + "-unit",
                lapse.map(time -> Vocabulary.word(Vocabulary.UNITS, time.unit()))
                        .orElse(USUAL_UNIT));
    }

    private static void policy(Call.Policy policy, Map<String, List<String>> typed) {
        put(typed, "simultaneous", policy.simultaneous());
        if (policy.declare()) {
            put(typed, "declare", "true");
        }
        way("part", policy.part(), typed);
        way("whole", policy.whole(), typed);
        put(typed, "multiple", policy.multiple());
        put(typed, "cap-count", policy.cap().map(Call.Cap::most));
        put(typed, "cap-per", policy.cap().map(Call.Cap::per));
        put(typed, "published", policy.published());
        typed.put("counts", policy.countsAsPublished());
        typed.put("does-not-count", policy.doesNotCount());
    }

    private static void way(String field, Optional<Call.Way> way, Map<String, List<String>> typed) {
        put(typed, field + "-by", way.map(told -> Vocabulary.word(Vocabulary.MEANS, told.by())));
        put(typed, field + "-quote", way.map(Call.Way::quote));
    }

    private static void sum(String field, Sum sum, Map<String, List<String>> typed) {
        put(typed, field + "-due", sum.due());
        put(typed, field + "-amount", sum.amount().map(java.math.BigDecimal::toPlainString));
        put(typed, field + "-most", sum.most().map(java.math.BigDecimal::toPlainString));
        put(typed, field + "-currency", sum.currency());
        put(typed, field + "-per", sum.per());
    }
}
