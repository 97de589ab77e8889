package app.envoi.cli;

import app.envoi.desk.home.HomeFolder;
import app.envoi.press.guideline.Call;
import app.envoi.press.guideline.CallUnreadable;
import app.envoi.press.guideline.Calls;
import app.envoi.press.rule.FontCatalogue;
import app.envoi.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The calls that a command can be held against: those in the jar, in {@code ./config}, and in the home. */
final class Shelf {
    private static final String FIRST = "the-margins-lineages";

    private Shelf() {}

    static Path home() {
        return HomeFolder.of(System.getenv().getOrDefault("ENVOI_HOME", "")).choose();
    }

    /** Looks for the call that was named, and opens the font catalogue, while the files are being read. */
    static Beginning<Call> begin(Given given) {
        String id = given.value("--call").orElse(FIRST);
        return Beginning.of(() -> {
            Path home = home();
            Call call = find(id, home);
            fonts(home);
            return call;
        });
    }

    private static void fonts(Path home) {
        List<String> problems = FontCatalogue.lay(Path.of("config", "fonts.yml"), home.resolve("fonts.yml"));
        if (!problems.isEmpty()) {
            throw new Misuse(Words.say("terminal.misuse.fonts", String.join(" ", problems)));
        }
    }

    private static Call find(String id, Path home) {
        Calls calls = Calls.in(Path.of("config", "calls"), home.resolve("calls"));
        try {
            return calls.find(id).orElseThrow(() -> unknown(id, calls));
        } catch (CallUnreadable e) {
            throw new Misuse(Words.say("terminal.misuse.call", e.getMessage()));
        }
    }

    private static Misuse unknown(String id, Calls calls) {
        String known = calls.shelf().calls().stream().map(Call::id).collect(Collectors.joining(", "));
        return new Misuse(Words.say("terminal.misuse.call.unknown", Screen.harmless(id), known));
    }
}
