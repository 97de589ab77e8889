package app.envoi.cli;

import app.envoi.press.check.Facts;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Facts about files, without a call. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Tells what manuscripts are: pages, words, type, and where poems start.",
        footer = {"", "Exit code: 2 if a file could not be used, else 0."})
final class InspectCommand implements Callable<Integer> {
    private final Output output;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .docx or .pdf.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "One line of JSON for each file.")
    private boolean json;

    @Option(names = "--no-word-record", description = "Ignore what Word recorded about its own pages.")
    private boolean noWordRecord;

    InspectCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        Reading reading = new Reading(Typesetter.standard());
        Beside beside = Beside.NOTHING.withWordRecord(!noWordRecord);
        return output.each(files, named -> Reading.answer(named, json, file -> inspect(file, reading, beside)));
    }

    private Answer inspect(FileArgument file, Reading reading, Beside beside) throws Unreadable {
        Intake.Taken taken = reading.take(file, beside);
        Facts facts = Facts.of(taken.copy()).withNotes(taken.notes());
        return json
                ? Answer.line(facts.line(file.given()), Answer.GOOD)
                : Answer.told(output.colour(), Answer.GOOD, screen -> new FactsText(screen).write(file.given(), facts));
    }
}
