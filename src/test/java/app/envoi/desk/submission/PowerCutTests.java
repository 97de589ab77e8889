package app.envoi.desk.submission;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.Bench;
import app.envoi.desk.home.HomeDatabase;
import app.envoi.desk.home.UnsureDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes at any write to the disk, which then holds nothing that it was not made to hold: everything that was acknowledged is there, nothing is
 * there by halves, and nothing contradicts itself. {@code -Denvoi.cuts=N} sets how often.
 */
class PowerCutTests {
    private static final int CUTS = Integer.getInteger("envoi.cuts", 8);
    private static final int MOST_WRITES = 150;

    @TempDir
    private Path folder;

    @Test
    void aPowerCutTakesNothingThatWasAcknowledged() throws Exception {
        Random chance = new Random(20_261_125);
        Path database = folder.resolve("before");
        try (Outbox out = new Outbox(Bench.file(database))) {
            out.poem("Hope");
        }
        long acknowledged = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            Path next = folder.resolve("cut" + cut);
            Files.copy(file(database), file(next));
            UnsureDisk disk = UnsureDisk.under(file(next), 1 + chance.nextInt(MOST_WRITES), chance);
            acknowledged = Math.max(acknowledged, acknowledged(next, chance));
            Files.write(file(next), disk.afterwards());
            try (Outbox after = new Outbox(Bench.file(next))) {
                assertThat(written(after)).as(disk.told()).isGreaterThanOrEqualTo(acknowledged);
                assertThat(new Audit(after.books).faults()).isEmpty();
            }
            database = next;
        }
        assertThat(acknowledged).isGreaterThan(CUTS);
    }

    /** Lives until the power goes; gives the last number of the record that was acknowledged. */
    private static long acknowledged(Path database, Random chance) {
        long last = 0;
        try (Outbox out = new Outbox(Bench.file(HomeDatabase.url(UnsureDisk.path(database))))) {
            Year year = new Year(out, chance);
            while (true) {
                year.step();
                last = written(out);
            }
        } catch (Exception gone) {
            assertThat(gone).hasStackTraceContaining("the power is gone");
            return last;
        }
    }

    private static long written(Outbox out) {
        return out.bench
                .jdbc()
                .sql("select coalesce(max(id), 0) from happening")
                .query(Long.class)
                .single();
    }

    private static Path file(Path database) {
        return database.resolveSibling(database.getFileName() + ".mv.db");
    }
}
