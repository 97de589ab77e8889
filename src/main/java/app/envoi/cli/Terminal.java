package app.envoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.envoi.press.layout.FontBook;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

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
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        OutputStream err = new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), BUFFER);
        boolean colour = Screen.wantsColour(System.getenv(), isTerminal());
        return new Terminal(out, err, colour).execute(LostNames.restored(List.of(words)));
    }

    /** From Java 22 on there is a console even where nobody looks, and it can be asked. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    int execute(List<String> words) {
        try {
            FontBook.lay(Shelf.home().resolve("fonts"));
            return run(words.get(0), words.subList(1, words.size()));
        } catch (Misuse misuse) {
            err.println(misuse.getMessage());
            err.println("envoi --help tells what there is.");
            return Answer.UNUSABLE;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int run(String command, List<String> words) {
        boolean asksHow = words.contains("--help") || words.contains("-h");
        Output output = new Output(out, err, colour);
        return switch (command) {
            case "check" -> asksHow ? say(Help.CHECK) : CheckCommand.run(words, output);
            case "build" -> asksHow ? say(Help.BUILD) : BuildCommand.run(words, output);
            case "inspect" -> asksHow ? say(Help.INSPECT) : InspectCommand.run(words, output);
            case "new-passphrase" ->
                asksHow ? say(Help.NEW_PASSPHRASE) : new PassphraseCommand(output, Secrets.typed(err)).run(words);
            case "verify-home" -> asksHow ? say(Help.VERIFY_HOME) : HomeCommand.verify(words, output);
            case "restore" -> asksHow ? say(Help.RESTORE) : HomeCommand.restore(words, output);
            case "help", "--help", "-h" -> say(Help.ENVOI);
            case "--version", "-V" -> say("Envoi " + version() + "\n");
            default -> throw new Misuse("There is no command " + Screen.harmless(command) + ".");
        };
    }

    private int say(String text) {
        out.print(text);
        return Answer.GOOD;
    }

    private static String version() {
        String version = Terminal.class.getPackage().getImplementationVersion();
        return version == null ? "(not packed)" : version;
    }
}
