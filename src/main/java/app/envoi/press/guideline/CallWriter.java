package app.envoi.press.guideline;

import app.envoi.press.guideline.Call.Answer;
import app.envoi.press.guideline.Call.Policy;
import app.envoi.press.guideline.Call.Way;
import app.envoi.press.guideline.Guideline.Scope;
import app.envoi.press.guideline.Window.Edge;
import app.envoi.press.guideline.Window.Span;
import app.envoi.press.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes call files as a person would, so that reading gives an equal call. What a call does not say is left out. */
public final class CallWriter {
    private final YamlText out = new YamlText();

    private CallWriter() {}

    public static String write(Call call) {
        CallWriter writer = new CallWriter();
        writer.head(call);
        writer.window(call.window());
        writer.clocks(call.clocks());
        writer.policy(call.policy());
        writer.money(call.money());
        writer.sending(call.sending());
        writer.out.line("guidelines:");
        call.guidelines().forEach(writer::guideline);
        return writer.out.toString();
    }

    /** The lines of one guideline in a call's list. */
    static String write(Guideline guideline) {
        CallWriter writer = new CallWriter();
        writer.guideline(guideline);
        return writer.out.toString();
    }

    private void head(Call call) {
        out.text("journal", call.journal()).text("publisher", call.publisher()).text("call", call.name());
        call.source().link().ifPresent(link -> out.text("link", link.toString()));
        call.source().readOn().ifPresent(day -> out.line("read-on: " + day));
        out.text("seen", call.source().seen());
        out.line("text: " + (call.source().restated() ? "restated" : "own"));
    }

    private void window(Window window) {
        if (window.yearRound()) {
            out.line("window: year-round");
        } else if (!window.spans().isEmpty() || window.zone().isPresent()) {
            List<Span> spans =
                    window.spans().isEmpty() ? List.of(new Span(Optional.empty(), Optional.empty())) : window.spans();
            out.line("window:");
            spans.forEach(span -> out.line("  - {opens: " + edge(span.opens()) + ", closes: " + edge(span.closes())
                    + window.zone().map(zone -> ", zone: " + zone).orElse("") + "}"));
        }
    }

    private static String edge(Optional<Edge> edge) {
        return edge.map(day -> day.year().isPresent() ? day.written() : "\"" + day.written() + "\"")
                .orElse("null");
    }

    private void clocks(Call.Clocks clocks) {
        clocks.reply()
                .ifPresent(reply -> out.line("response: {from: " + Vocabulary.word(Vocabulary.FROM, reply.from())
                        + (reply.least() == 0 ? "" : ", at-least: " + reply.least()) + ", at-most: " + reply.most()
                        + ", unit: " + Vocabulary.word(Vocabulary.UNITS, reply.unit()) + "}"));
        lapse("query-after", clocks.queryAfter());
        lapse("resubmit-after", clocks.resubmitAfter());
    }

    private void lapse(String key, Optional<Lapse> lapse) {
        lapse.ifPresent(time -> out.line(
                key + ": {count: " + time.count() + ", unit: " + Vocabulary.word(Vocabulary.UNITS, time.unit()) + "}"));
    }

    private void policy(Policy policy) {
        List<String> simultaneous = new ArrayList<>();
        answer(policy.simultaneous(), "allowed").ifPresent(simultaneous::add);
        if (policy.declare()) {
            simultaneous.add("declare: true");
        }
        out.flow("simultaneous", simultaneous);
        if (policy.part().isPresent() || policy.whole().isPresent()) {
            out.line("withdraw:");
            way("part", policy.part());
            way("whole", policy.whole());
        }
        answer(policy.multiple(), "multiple").ifPresent(out::line);
        policy.cap()
                .ifPresent(cap -> out.line("submissions-at-most: {count: " + cap.most() + ", per: " + cap.per() + "}"));
        List<String> published = new ArrayList<>();
        answer(policy.published(), "allowed").ifPresent(published::add);
        places("counts", policy.countsAsPublished(), published);
        places("does-not-count", policy.doesNotCount(), published);
        out.flow("previously-published", published);
    }

    private static void places(String key, List<String> places, List<String> into) {
        if (!places.isEmpty()) {
            into.add(key + ": [" + String.join(", ", places) + "]");
        }
    }

    private void way(String key, Optional<Way> way) {
        way.ifPresent(told -> {
            out.line("  " + key + ":");
            out.line("    by: " + Vocabulary.word(Vocabulary.MEANS, told.by()));
            if (!told.quote().isEmpty()) {
                out.line("    quote: " + YamlText.quoted(told.quote()));
            }
        });
    }

    private static Optional<String> answer(Answer answer, String key) {
        return answer == Answer.UNSTATED ? Optional.empty() : Optional.of(key + ": " + (answer == Answer.YES));
    }

    private void money(Call.Money money) {
        sum("fee", money.fee());
        sum("pay", money.pay());
        money.rates().ifPresent(link -> out.text("rates", link.toString()));
    }

    private void sum(String key, Sum sum) {
        List<String> parts = new ArrayList<>();
        answer(sum.due(), "due").ifPresent(parts::add);
        sum.amount().ifPresent(amount -> parts.add("amount: " + amount.toPlainString()));
        sum.most().ifPresent(most -> parts.add("most: " + most.toPlainString()));
        if (!sum.currency().isEmpty()) {
            parts.add("currency: " + sum.currency());
        }
        if (!sum.per().isEmpty()) {
            parts.add("per: " + YamlText.scalar(sum.per()));
        }
        out.flow(key, parts);
    }

    private void sending(Call.Sending sending) {
        if (!sending.channels().isEmpty()) {
            out.line("channels: [" + String.join(", ", sending.channels()) + "]");
        }
        out.text("email", sending.email())
                .text("email-poems", sending.emailPoems())
                .text("subject", sending.subject());
        sending.tracker().ifPresent(link -> out.text("tracker", link.toString()));
        out.text("title-field", sending.titleField()).text("file-name", sending.fileName());
    }

    private void guideline(Guideline guideline) {
        out.line("  - quote: " + YamlText.quoted(guideline.quote()));
        if (guideline.strength() != Strength.MUST) {
            out.line("    strength: " + guideline.strength().word());
        }
        if (guideline.scope() != Scope.ALL) {
            out.line("    scope: " + guideline.scope().word());
        }
        if (guideline.excusable()) {
            out.line("    excusable: true");
        }
        if (guideline.information()) {
            out.line("    information: true");
        }
        if (!guideline.rules().isEmpty()) {
            out.line("    rules:");
            guideline.rules().forEach(this::rule);
        }
    }

    private void rule(Rule rule) {
        String dash = "      - ";
        for (Map.Entry<String, Object> term : rule.terms().values().entrySet()) {
            out.line(dash + term.getKey() + ": " + YamlText.value(term.getValue()));
            dash = "        ";
        }
    }
}
