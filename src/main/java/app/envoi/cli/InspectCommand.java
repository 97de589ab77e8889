package app.envoi.cli;

import app.envoi.press.check.Facts;
import app.envoi.press.intake.Beside;
import app.envoi.press.intake.Intake;
import app.envoi.press.intake.Unreadable;
import app.envoi.press.layout.Typesetter;
import java.util.List;
import java.util.Set;

/** Facts about files, without a call. */
record InspectCommand(Output output, boolean json, Beside beside, Reading reading) {
    private static final Given.Choice CHOICE =
            new Given.Choice(Set.of("--json", "--no-word-record"), Set.of(), Set.of());

    static int run(List<String> words, Output output) {
        Given given = Given.of(words, CHOICE);
        Beside beside = Beside.NOTHING.withWordRecord(!given.has("--no-word-record"));
        InspectCommand command =
                new InspectCommand(output, given.has("--json"), beside, new Reading(Typesetter.standard()));
        List<String> files = given.files("FILE");
        Rehearsal.begin();
        return output.each(files, file -> Reading.answer(file, command.json, command::answer));
    }

    private Answer answer(FileArgument file) throws Unreadable {
        Intake.Taken taken = reading.take(file, beside);
        Facts facts = Facts.of(taken.copy()).withNotes(taken.notes());
        return json
                ? Answer.line(facts.line(file.given()), Answer.GOOD)
                : Answer.told(output.colour(), Answer.GOOD, screen -> new FactsText(screen).write(file.given(), facts));
    }
}
