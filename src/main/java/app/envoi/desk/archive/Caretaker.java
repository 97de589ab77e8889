package app.envoi.desk.archive;

import app.envoi.desk.home.Home;
import app.envoi.desk.home.HomeDatabase;
import app.envoi.words.Words;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;

/** Looks after a home that no Envoi has open. */
public final class Caretaker {
    private final Path folder;
    private final Clock clock;

    public Caretaker(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Whether there is a home at all. */
    public boolean finds() {
        return Files.exists(HomeDatabase.file(folder));
    }

    /**
     * Looks through the whole home without changing anything in it: the database is read in a copy, brought up to date if it is an older one's.
     *
     * @return every fault as a sentence; none means that all is well
     * @throws app.envoi.desk.home.HomeInUse when an Envoi has it open
     */
    public List<String> verify() {
        try (Home home = Home.open(folder)) {
            Path copy = Files.createTempDirectory("envoi-verify");
            try {
                Files.copy(HomeDatabase.file(folder), HomeDatabase.file(copy));
                return inspect(home.folder(), copy);
            } finally {
                FileSystemUtils.deleteRecursively(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inspect(Path home, Path copy) {
        try (HikariDataSource source = HomeDatabase.in(copy)) {
            Flyway.configure().dataSource(source).load().migrate();
            return new Inspection(home, source).faults(new Progress());
        } catch (FlywayException | DataAccessException | IllegalStateException e) {
            return List.of(Words.say("inspection.database", String.valueOf(e.getMessage())));
        }
    }

    /**
     * What became of a restore.
     *
     * @param aside where the home that was there before is kept; empty when there was none
     * @param faults what was not in order already when the backup was made
     */
    public record Restored(String aside, List<String> faults) {
        public Restored {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Checks the backup, makes a home of it, and only then puts it in the place of the one that is there, which is set aside.
     *
     * @throws app.envoi.desk.home.HomeInUse when an Envoi has it open
     * @throws BackupDamaged with what is damaged; nothing was changed then
     * @throws ArchiveUnreadable when it is no backup, or a newer Envoi's; nothing was changed then
     */
    public Restored restore(Path backup) {
        try (Home home = Home.open(folder)) {
            boolean before = finds();
            List<String> faults = new Restore(home.freshFolder(), new Progress()).from(backup);
            Path aside = home.adopt(clock);
            home.moveIn();
            return new Restored(before ? aside.toString() : "", faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
