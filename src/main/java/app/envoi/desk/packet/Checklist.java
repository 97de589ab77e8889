package app.envoi.desk.packet;

import app.envoi.desk.web.Moments;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.Call.Answer;
import app.envoi.press.guideline.Sum;
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
        String read = call.source()
                .readOn()
                .map(day -> "on " + Moments.date(day))
                .orElseGet(() -> call.source().seen().isEmpty()
                        ? ""
                        : "in " + call.source().seen());
        steps.add("Compare the guidelines with the journal’s page: they change"
                + (read.isEmpty() ? "." : ", and these were read " + read + "."));
        if (made.broken()) {
            steps.add("Look once more at what breaks the guidelines.");
        }
        steps.addAll(handing());
        if (made.copy().translations().present()) {
            steps.add("Have the permission for the translations at hand.");
        }
        fee(call.money().fee()).ifPresent(steps::add);
        steps.add("Come back and say that you sent it.");
        return steps;
    }

    private List<String> handing() {
        String file = "“" + made.fileName() + (new Asks(call).wantsPdf() ? ".pdf" : ".docx") + "”";
        String channel = call.sending().channels().stream().findFirst().orElse("");
        return switch (channel) {
            case "email" ->
                List.of(
                        "Begin an e-mail"
                                + (call.sending().email().isBlank()
                                        ? "."
                                        : " to " + call.sending().email() + "."),
                        "Paste the subject, and the letter as its text.",
                        "Attach " + file + ".");
            case "post" -> List.of("Print " + file + " and the letter.", "Post them.");
            default ->
                List.of(
                        "Open the form"
                                + call.source().link().map(link -> ": " + link).orElse("."),
                        "Paste the title and the letter into their boxes; bio and statement too, where it has boxes for them.",
                        "Upload " + file + ".");
        };
    }

    private static Optional<String> fee(Sum fee) {
        if (fee.due() != Answer.YES) {
            return Optional.empty();
        }
        String sum = Stream.of(
                        fee.amount().map(amount -> amount.toPlainString()).orElse(""),
                        fee.currency(),
                        fee.per().isEmpty() ? "" : "per " + fee.per())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Optional.of(sum.isEmpty() ? "Pay the fee." : "Pay the fee: " + sum + ".");
    }
}
