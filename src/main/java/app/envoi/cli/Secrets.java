package app.envoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** Asks for what nobody else should see. */
interface Secrets {
    /** What was typed after this question; empty when there is nobody to ask. */
    String ask(String question);

    /** From the terminal, unseen; else from the input, line by line. */
    static Secrets typed(PrintStream questions) {
        Console console = System.console();
        if (console == null || !Terminal.isTerminal()) {
            return lines(System.in);
        }
        return question -> {
            questions.print(question);
            questions.flush();
            char[] typed = console.readPassword();
            return typed == null ? "" : new String(typed);
        };
    }

    /** Every question is answered by the first line, for a script is asked only once. */
    static Secrets lines(InputStream in) {
        try {
            String line = new BufferedReader(new InputStreamReader(in, UTF_8)).readLine();
            return question -> line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
