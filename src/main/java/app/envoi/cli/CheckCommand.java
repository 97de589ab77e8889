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
import java.util.Set;

/** Files against a call. */
record CheckCommand(Output output, boolean json, Beginning<Call> call, Beside beside, Reading reading) {
    private static final Given.Choice CHOICE = new Given.Choice(
            Set.of("--json", "--translations"),
            Set.of("--call", "--bio", "--statement", "--permission"),
            Set.of("--art"));

    static int run(List<String> words, Output output) {
        Given given = Given.of(words, CHOICE);
        List<String> files = given.files("FILE");
        Beginning<Call> call = Shelf.begin(given);
        Reading reading = new Reading(Typesetter.standard());
        Beside beside = new Enclosures(given, reading).read();
        CheckCommand command = new CheckCommand(output, given.has("--json"), call, beside, reading);
        return output.each(files, file -> Reading.answer(file, command.json, command::answer));
    }

    private Answer answer(FileArgument file) throws Unreadable {
        FairCopy copy = reading.take(file, beside).copy();
        Report report = new Checker().check(copy, call.result(), Excuses.NONE);
        int code = report.verdict() == Verdict.BROKEN ? Answer.BROKEN : Answer.GOOD;
        return json
                ? Answer.line(ReportJson.line(file.given(), report), code)
                : Answer.told(output.colour(), code, screen -> new ReportText(screen).write(file.given(), report));
    }
}
