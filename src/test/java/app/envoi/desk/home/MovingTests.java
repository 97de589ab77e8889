package app.envoi.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a moving is broken off, the next opening ends it, and there is never half of a home. */
class MovingTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aMovingThatIsBrokenOffAtAnyStepIsEndedByTheNextOpening() throws IOException {
        boolean broken = true;
        int step = 0;
        for (; broken; step++) {
            Path home = home(folder.resolve("broken at " + step));
            broken = brokenOff(home, step);
            Home.open(home).close();
            assertThat(home.resolve("envoi.mv.db")).hasContent("new");
            assertThat(home.resolve("files/new.txt")).hasContent("new");
            assertThat(home.resolve("files/old.txt")).doesNotExist();
            assertThat(home.resolve("samples/sample.txt")).hasContent("sample");
            Path aside = home.resolve("set-aside/2026-03-01 12.00.00");
            assertThat(aside.resolve("envoi.mv.db")).hasContent("old");
            assertThat(aside.resolve("files/old.txt")).hasContent("old");
            assertThat(home.resolve(".restoring")).doesNotExist();
            assertThat(home.resolve(".moving-in")).doesNotExist();
            assertThat(home.resolve(".moving-out")).doesNotExist();
        }
        assertThat(step).isGreaterThan(5);
    }

    private static boolean brokenOff(Path home, int after) throws IOException {
        int[] left = {after};
        Moving moving = new Moving(home, (from, to) -> {
            if (left[0]-- == 0) {
                throw new IOException("the power went");
            }
            Moving.rename(from, to);
        });
        try {
            moving.finish();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Path home(Path home) throws IOException {
        Files.createDirectories(home.resolve("files"));
        Files.createDirectories(home.resolve("samples"));
        Files.writeString(home.resolve("envoi.mv.db"), "old");
        Files.writeString(home.resolve("files/old.txt"), "old");
        Files.writeString(home.resolve("samples/sample.txt"), "sample");
        try (Home open = Home.open(home)) {
            Path fresh = open.freshFolder();
            Files.createDirectories(fresh.resolve("files"));
            Files.writeString(fresh.resolve("envoi.mv.db"), "new");
            Files.writeString(fresh.resolve("files/new.txt"), "new");
            open.adopt(CLOCK);
        }
        return home;
    }

    @Test
    void aRestoreThatNeverBecameReadyIsSweptAway() throws IOException {
        Path home = folder.resolve("home");
        try (Home open = Home.open(home)) {
            Files.writeString(home.resolve("envoi.mv.db"), "old");
            Files.writeString(open.freshFolder().resolve("envoi.mv.db"), "half");
        }
        Home.open(home).close();
        assertThat(home.resolve("envoi.mv.db")).hasContent("old");
        assertThat(home.resolve(".restoring")).doesNotExist();
    }
}
