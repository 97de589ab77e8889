package app.envoi.cli;

import app.envoi.press.check.Checker;
import app.envoi.press.check.Excuses;
import app.envoi.press.check.Report;
import app.envoi.press.check.ReportJson;
import app.envoi.press.guideline.Call;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import app.envoi.press.rule.FairCopy;
import app.envoi.press.rule.Verdict;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files against a call. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Holds manuscripts against a call's guidelines, and says what to mend.",
        footer = {"", "Exit code: 2 if a file could not be used, else 1 if anything is broken, else 0."})
final class CheckCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .docx or .pdf.")
    private List<String> files = List.of();

    @Mixin
    private CallOption callOption = new CallOption();

    @Mixin
    private LetterOptions letter = new LetterOptions();

    @Option(names = "--art", paramLabel = "FILE", description = "An art file that goes with it; may be given again.")
    private List<String> art = List.of();

    @Option(names = "--translations", description = "The pieces are translations.")
    private boolean translations;

    @Option(
            names = "--permission",
            paramLabel = "TEXT",
            description = "Who gave permission to translate and publish, and when.")
    private String permission = "";

    @Option(names = "--json", description = "One line of JSON for each file.")
    private boolean json;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Reading reading = new Reading(Typesetter.standard());
        Call call = callOption.find();
        Beside beside = Beside.NOTHING
                .withLetter(letter.read(reading))
                .withArt(artFiles(reading))
                .withTranslations(new FairCopy.Translations(translations || !permission.isBlank(), permission));
        return output.each(files, named -> Reading.answer(named, json, file -> check(file, reading, beside, call)));
    }

    private List<FairCopy.ArtFile> artFiles(Reading reading) {
        return art.stream().map(file -> letter.needed(file, reading::art)).toList();
    }

    private Answer check(FileArgument file, Reading reading, Beside beside, Call call) throws Unreadable {
        Report report = new Checker().check(reading.take(file, beside).copy(), call, Excuses.NONE);
        int code = report.verdict() == Verdict.BROKEN ? Answer.BROKEN : Answer.GOOD;
        return json
                ? Answer.line(ReportJson.line(file.given(), report), code)
                : Answer.told(output.colour(), code, screen -> new ReportText(screen).write(file.given(), report));
    }
}
