package app.envoi.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What a terminal hears when it names no command. */
@Command(
        name = "envoi",
        mixinStandardHelpOptions = true,
        versionProvider = EnvoiCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommandsRepeatable = false,
        description = "Checks and builds manuscripts for literary journals.",
        footer = {"", "Without a command, the desk opens at http://localhost:8080 for your browser."})
final class EnvoiCommand {
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = EnvoiCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Envoi " + (version == null ? "(not packed)" : version)};
        }
    }
}
