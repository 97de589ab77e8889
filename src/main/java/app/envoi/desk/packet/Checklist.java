package app.envoi.desk.packet;

import app.envoi.desk.web.Moments;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Call.Answer;
import app.envoi.press.guideline.Sum;
import app.envoi.words.Reader;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left to do with a built packet, step by step, through the channel that the call names. */
final class Checklist {
    private final Made made;
    private final Call call;

    Checklist(Made made) {
        this.made = made;
        this.call = made.packet().call();
    }

    List<String> steps() {
        List<String> steps = new ArrayList<>();
        steps.add(compare());
        if (made.broken()) {
            steps.add(Words.say("checklist.broken"));
        }
        steps.addAll(handing());
        if (made.copy().translations().present()) {
            steps.add(Words.say("checklist.permission"));
        }
        fee(call.money().fee()).ifPresent(steps::add);
        steps.add(Words.say("checklist.back"));
        return steps;
    }

    private String compare() {
        String seen = call.source().seen();
        return call.source()
                .readOn()
                .map(day -> Words.say("checklist.compare.on", Moments.date(day)))
                .orElseGet(() ->
                        seen.isEmpty() ? Words.say("checklist.compare") : Words.say("checklist.compare.in", seen));
    }

    private List<String> handing() {
        String file = made.fileName() + (new Asks(call).wantsPdf() ? ".pdf" : ".docx");
        String email = call.sending().email();
        String channel = call.sending().channels().stream().findFirst().orElse("");
        return switch (channel) {
            case "email" ->
                List.of(
                        email.isBlank() ? Words.say("checklist.mail") : Words.say("checklist.mail.to", email),
                        Words.say("checklist.mail.paste"),
                        Words.say("checklist.mail.attach", file));
            case "post" -> List.of(Words.say("checklist.post.print", file), Words.say("checklist.post"));
            default ->
                List.of(
                        call.source()
                                .link()
                                .map(link -> Words.say("checklist.form.at", link.toString()))
                                .orElseGet(() -> Words.say("checklist.form")),
                        Words.say("checklist.form.paste"),
                        Words.say("checklist.form.upload", file));
        };
    }

    private static Optional<String> fee(Sum fee) {
        if (fee.due() != Answer.YES) {
            return Optional.empty();
        }
        String sum = Stream.of(
                        fee.amount().map(Reader::number).orElse(""),
                        fee.currency(),
                        fee.per().isEmpty() ? "" : Words.say("checklist.fee.per", fee.per()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Optional.of(sum.isEmpty() ? Words.say("checklist.fee") : Words.say("checklist.fee.of", sum));
    }
}
