package app.envoi.cli;

import app.envoi.press.intake.Unreadable;
import app.envoi.press.rule.FairCopy.Letter;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The texts that go beside a manuscript. */
final class LetterOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--bio", paramLabel = "FILE", description = "Your bio, as a text file or a .docx.")
    private Optional<String> bio = Optional.empty();

    @Option(names = "--statement", paramLabel = "FILE", description = "Your statement, as a text file or a .docx.")
    private Optional<String> statement = Optional.empty();

    Letter read(Reading reading) {
        return new Letter(
                bio.map(file -> needed(file, reading::text)),
                statement.map(file -> needed(file, reading::text)),
                Optional.empty());
    }

    /** Reads a file without which the command makes no sense. */
    <T> T needed(String file, Reader<T> reader) {
        try {
            return reader.read(new FileArgument(file));
        } catch (Unreadable e) {
            throw new ParameterException(command.commandLine(), Screen.harmless(file) + ": " + e.getMessage());
        }
    }

    /** Makes something of a file. */
    interface Reader<T> {
        T read(FileArgument file) throws Unreadable;
    }
}
