package app.envoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.envoi.press.layout.FontBook;
import app.envoi.words.Reader;
import app.envoi.words.Words;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

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
        Reader.sitsHere(Locale.getDefault());
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
            err.println(Words.say("terminal.misuse.help"));
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
            case "check" -> asksHow ? say(Words.say("terminal.help.check")) : CheckCommand.run(words, output);
            case "build" -> asksHow ? say(Words.say("terminal.help.build")) : BuildCommand.run(words, output);
            case "inspect" -> asksHow ? say(Words.say("terminal.help.inspect")) : InspectCommand.run(words, output);
            case "new-passphrase" ->
                asksHow
                        ? say(Words.say("terminal.help.new-passphrase"))
                        : new PassphraseCommand(output, Secrets.typed(err)).run(words);
            case "verify-home" ->
                asksHow ? say(Words.say("terminal.help.verify-home")) : HomeCommand.verify(words, output);
            case "restore" -> asksHow ? say(Words.say("terminal.help.restore")) : HomeCommand.restore(words, output);
            case "help", "--help", "-h" -> say(Words.say("terminal.help"));
            case "--version", "-V" -> say("Envoi " + version() + "\n");
            default -> throw new Misuse(Words.say("terminal.misuse.command", Screen.harmless(command)));
        };
    }

    private int say(String text) {
        out.print(text);
        return Answer.GOOD;
    }

    private static String version() {
        String version = Terminal.class.getPackage().getImplementationVersion();
        return version == null ? Words.say("terminal.help.unpacked") : version;
    }
}
