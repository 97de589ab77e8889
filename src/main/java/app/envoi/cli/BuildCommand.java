package app.envoi.cli;

import app.envoi.press.check.Checker;
import app.envoi.press.check.Excuses;
import app.envoi.press.check.Report;
import app.envoi.press.compose.PoemText;
import app.envoi.press.guideline.Call;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.rule.Verdict;
import app.envoi.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A manuscript from poems. */
record BuildCommand(Output output, Given given, Beginning<Call> call, Beside beside, Reading reading) {
    private static final Given.Choice CHOICE = new Given.Choice(
            Set.of("--json", "--anyway"), Set.of("--call", "--bio", "--statement", "--out", "--pdf"), Set.of());

    static int run(List<String> words, Output output) {
        Given given = Given.of(words, CHOICE);
        List<String> files = given.files("POEM");
        String out = given.value("--out").orElseThrow(() -> new Misuse(Words.say("terminal.misuse.out")));
        Beginning<Call> call = Shelf.begin(given);
        Reading reading = new Reading(Typesetter.standard());
        Beside beside = new Enclosures(given, reading).read();
        return output.print(new BuildCommand(output, given, call, beside, reading).build(files, out));
    }

    private boolean json() {
        return given.has("--json");
    }

    private Answer build(List<String> files, String out) {
        List<PoemText> poems = new ArrayList<>();
        for (String file : files) {
            Answer read = Reading.answer(new FileArgument(file), json(), named -> {
                poems.addAll(reading.poems(named));
                return Answer.NOTHING;
            });
            if (read.code() != Answer.GOOD) {
                return read;
            }
        }
        return Reading.answer(new FileArgument(out), json(), file -> deliver(Packet.of(poems, file, reading, beside)));
    }

    private Answer deliver(Packet packet) throws Unreadable {
        Report report = new Checker().check(packet.copy(), call.result(), Excuses.NONE);
        BuildAnswers answers = new BuildAnswers(packet, report, json(), output.colour());
        if (report.verdict() == Verdict.BROKEN && !given.has("--anyway")) {
            return answers.refused();
        }
        String out = given.value("--out").orElseThrow();
        Optional<String> pdf = given.value("--pdf");
        Delivery.of(given.files("POEM"))
                .put(out, packet.docx())
                .putIfAny(pdf, packet::pdf)
                .write();
        return answers.built(out, pdf);
    }
}
