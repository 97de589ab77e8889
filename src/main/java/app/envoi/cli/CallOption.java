package app.envoi.cli;

import app.envoi.desk.home.HomeFolder;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The call that files are held against. */
final class CallOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--call",
            paramLabel = "ID",
            defaultValue = "the-margins-lineages",
            description = "The call: the name of its file without .yml. Default: ${DEFAULT-VALUE}")
    private String id = "";

    Call find() {
        HomeFolder home = HomeFolder.of(System.getenv().getOrDefault("ENVOI_HOME", ""));
        Calls calls = Calls.in(Path.of("config", "calls"), home.choose().resolve("calls"));
        try {
            return calls.find(id).orElseThrow(() -> unknown(calls));
        } catch (CallUnreadable e) {
            throw new ParameterException(command.commandLine(), "This call cannot be used. " + e.getMessage());
        }
    }

    private ParameterException unknown(Calls calls) {
        String known = calls.shelf().calls().stream().map(Call::id).collect(Collectors.joining(", "));
        return new ParameterException(command.commandLine(), "There is no call named " + id + ". Known are: " + known);
    }
}
