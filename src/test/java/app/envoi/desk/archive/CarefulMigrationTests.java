package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.home.Home;
import app.envoi.desk.home.HomeDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes while the tables of an old home are brought up to date: what is on the disk then, taken between any two statements and torn at its end,
 * is opened again, brought up to date, and nothing is missing.
 */
class CarefulMigrationTests {
    private static final int EVERY = 5;

    @TempDir
    Path folder;

    /** Takes the home's files as they are at every fifth statement. */
    private final class PowerCuts implements Callback {
        private final Path home;
        private final List<Path> copies = new ArrayList<>();
        private int statements;

        PowerCuts(Path home) {
            this.home = home;
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE_STATEMENT || event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            if (statements++ % EVERY == 0) {
                copies.add(copy());
            }
        }

        private Path copy() {
            Path to = folder.resolve("cut " + copies.size());
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(home.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                }
                if (copies.size() % 2 == 1) {
                    try (RandomAccessFile torn =
                            new RandomAccessFile(HomeDatabase.file(to).toFile(), "rw")) {
                        torn.setLength(torn.length() * 2 / 3);
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return to;
        }

        @Override
        public String getCallbackName() {
            return "power cuts";
        }
    }

    @Test
    void aPowerCutAnywhereInAMigrationLosesNothing() throws Exception {
        Path home = SampleHome.in(folder.resolve("home"), "20");
        PowerCuts cuts = new PowerCuts(home);
        migrate(home, cuts);
        List<String> poems = poems(home);
        assertThat(poems).hasSize(4);
        assertThat(cuts.copies).hasSizeGreaterThan(3);
        for (Path cut : cuts.copies) {
            migrate(cut);
            assertThat(poems(cut)).as(cut.toString()).isEqualTo(poems);
            assertThat(new Caretaker(cut, ArchiveTests.CLOCK).verify())
                    .as(cut.toString())
                    .isEmpty();
        }
    }

    private static void migrate(Path home, Callback... callbacks) throws IOException {
        try (Home open = Home.open(home);
                HikariDataSource source = HomeDatabase.in(open.folder())) {
            open.bringUpToDate(
                    Flyway.configure().dataSource(source).callbacks(callbacks).load());
        }
        assertThat(home.resolve(".envoi.before-migration.zip")).doesNotExist();
    }

    private static List<String> poems(Path home) throws SQLException {
        try (HikariDataSource source = HomeDatabase.in(home)) {
            return Filler.everything(source).get("draft");
        }
    }
}
