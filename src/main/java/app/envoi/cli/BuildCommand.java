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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A manuscript from poems. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Makes a manuscript from poems, in the order given, and checks it before it is written.",
        footer = {
            "",
            "A text file holds one poem or several: “# Title” begins a poem, a line --- parts two.",
            "Exit code: 2 if something could not be used or written, else 1 if a rule is broken, else 0."
        })
final class BuildCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(arity = "1..*", paramLabel = "POEM", description = "A .txt, .md or .docx with one poem or several.")
    private List<String> files = List.of();

    @Mixin
    private CallOption callOption = new CallOption();

    @Mixin
    private LetterOptions letter = new LetterOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write the .docx.")
    private String out = "";

    @Option(names = "--pdf", paramLabel = "FILE", description = "Where to write the same as a PDF.")
    private Optional<String> pdf = Optional.empty();

    @Option(names = "--anyway", description = "Write it even if it breaks a rule.")
    private boolean anyway;

    @Option(names = "--json", description = "One line of JSON.")
    private boolean json;

    BuildCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Reading reading = new Reading(Typesetter.standard());
        Call call = callOption.find();
        Beside beside = Beside.NOTHING.withLetter(letter.read(reading));
        List<PoemText> poems = new ArrayList<>();
        for (String file : files) {
            Answer read = Reading.answer(new FileArgument(file), json, named -> {
                poems.addAll(reading.poems(named));
                return Answer.NOTHING;
            });
            if (read.code() != Answer.GOOD) {
                return output.print(read);
            }
        }
        return output.print(Reading.answer(new FileArgument(out), json, file -> {
            Packet packet = Packet.of(poems, file, reading, beside);
            return deliver(packet, new Checker().check(packet.copy(), call, Excuses.NONE));
        }));
    }

    private Answer deliver(Packet packet, Report report) throws Unreadable {
        boolean broken = report.verdict() == Verdict.BROKEN;
        BuildAnswers answers = new BuildAnswers(packet, report, json, output.colour());
        if (broken && !anyway) {
            return answers.refused();
        }
        Delivery.of(files).put(out, packet.docx()).putIfAny(pdf, packet::pdf).write();
        return answers.built(out, pdf);
    }
}
