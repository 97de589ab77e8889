package app.envoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Envoi's commands for a terminal. */
public final class Terminal {
    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean colour;

    Terminal(OutputStream out, OutputStream err, boolean colour) {
        this.out = new PrintStream(out, false, UTF_8);
        this.err = new PrintStream(err, false, UTF_8);
        this.colour = colour;
    }

    /** Whether these words are meant for the terminal: no words, or only settings such as {@code --server.port=8081}, open the desk. */
    public static boolean isMeant(String[] words) {
        return words.length > 0 && !words[0].matches("--[a-z][\\w-]*(\\.[\\w-]+)+(=.*)?|--debug|--trace");
    }

    /** Runs the command on this process's own output; gives the exit code. */
    public static int run(String[] words) {
        OutputStream out = new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        OutputStream err = new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.err), BUFFER);
        boolean colour = CommandLine.Help.Ansi.AUTO.enabled();
        return new Terminal(out, err, colour).execute(LostNames.restored(List.of(words)));
    }

    int execute(List<String> words) {
        CommandLine commands = commands(words.isEmpty() ? "" : words.get(0));
        PrintWriter told = new PrintWriter(out, true, UTF_8);
        PrintWriter warned = new PrintWriter(err, true, UTF_8);
        commands.setOut(told).setErr(warned).setExpandAtFiles(false);
        commands.setParameterExceptionHandler((wrong, given) -> misuse(wrong, warned));
        int code = commands.execute(words.toArray(String[]::new));
        told.flush();
        warned.flush();
        return code;
    }

    /** Only the command that is wanted: making the others would cost a tenth of the time that a check takes. */
    private CommandLine commands(String wanted) {
        CommandLine root = new CommandLine(new EnvoiCommand());
        Output output = new Output(out, err, colour);
        switch (wanted) {
            case "check" -> root.addSubcommand(new CheckCommand(output));
            case "inspect" -> root.addSubcommand(new InspectCommand(output));
            case "build" -> root.addSubcommand(new BuildCommand(output));
            default ->
                root.addSubcommand(new CheckCommand(output))
                        .addSubcommand(new BuildCommand(output))
                        .addSubcommand(new InspectCommand(output));
        }
        return root;
    }

    private static int misuse(CommandLine.ParameterException wrong, PrintWriter warned) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            warned.println("Envoi does not know what to do with: " + String.join(" ", unmatched.getUnmatched()));
        } else {
            warned.println(wrong.getMessage());
        }
        warned.println("Try: " + name + " --help");
        return Answer.UNUSABLE;
    }
}
