package app.envoi.desk.home;

import app.envoi.disk.Lasting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Moves a home that was made ready in a folder of another one into its place, and what stood there aside. Each step is one renaming, and what was begun
 * is ended by whoever opens the home next: there is never half of a home.
 */
final class Moving {
    static final String ASIDE = "set-aside";
    static final String FRESH = ".restoring";
    static final String OUT = ".moving-out";
    static final String IN = ".moving-in";
    /** Samples belong to the program's folder, not to the poet. */
    private static final Set<String> STAYS = Set.of(ASIDE, FRESH, OUT, IN, Home.LOCK, Home.ADDRESS, Home.SAMPLES);

    private final Path home;
    private final Mover mover;

    /** Renames; a test makes it fail. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    Moving(Path home, Mover mover) {
        this.home = home;
        this.mover = mover;
    }

    static void rename(Path from, Path to) throws IOException {
        Lasting.move(from, to);
    }

    /** From now on the fresh home is the one that counts, even if nothing has been moved yet. */
    Path decide(String aside) throws IOException {
        Path half = home.resolve(FRESH).resolve(OUT);
        Lasting.write(half, aside.getBytes(StandardCharsets.UTF_8));
        mover.move(half, home.resolve(OUT));
        return home.resolve(ASIDE).resolve(aside);
    }

    /** Ends what was decided; without a decision, sweeps away what a broken-off restore has left. */
    void finish() throws IOException {
        if (Files.exists(home.resolve(OUT))) {
            Path aside = home.resolve(ASIDE)
                    .resolve(Files.readString(home.resolve(OUT)).strip());
            Lasting.folder(aside);
            moveAll(home, aside);
            mover.move(home.resolve(OUT), home.resolve(IN));
        }
        if (Files.exists(home.resolve(IN))) {
            moveAll(home.resolve(FRESH), home);
            Files.delete(home.resolve(IN));
        }
        FileSystemUtils.deleteRecursively(home.resolve(FRESH));
    }

    private void moveAll(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> all = Files.list(from)) {
            entries = all.filter(entry -> !STAYS.contains(entry.getFileName().toString()))
                    .toList();
        }
        for (Path entry : entries) {
            mover.move(entry, to.resolve(entry.getFileName()));
        }
    }
}
