package app.envoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Runs commands in this process and keeps what they print. */
public final class Terminals {
    private Terminals() {}

    /** What a command printed, and its exit code. */
    public record Ran(int code, String out, String err) {
        public List<String> lines() {
            return out.lines().toList();
        }
    }

    public static Ran run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Terminal(out, err, false).execute(List.of(words));
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    public static String output(String... words) {
        return run(words).out();
    }
}
