package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.envoi.desk.home.FullDisk;
import app.envoi.desk.home.Home;
import app.envoi.desk.home.HomeDatabase;
import app.envoi.desk.home.HomeInUse;
import app.envoi.desk.home.HomeUnusable;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a home when the disk is full, when nothing can be written, and when a second Envoi comes. */
class HomeTroubleTests {
    @TempDir
    Path folder;

    @Test
    void aFullDiskRefusesWhatItCannotKeepAndAllGoesOnOnceThereIsRoom() throws Exception {
        FullDisk.left(Long.MAX_VALUE);
        int acknowledged = 0;
        boolean refused = false;
        String url = HomeDatabase.url(FullDisk.path(folder.resolve("envoi")));
        try (HikariDataSource source = HomeDatabase.in(folder)) {
            source.setJdbcUrl(url);
            source.setConnectionTimeout(2_000);
            Flyway.configure().dataSource(source).load().migrate();
            FullDisk.left(400_000);
            while (!refused && acknowledged < 5_000) {
                try {
                    keep(source, acknowledged);
                    acknowledged++;
                } catch (SQLException e) {
                    refused = true;
                }
            }
            FullDisk.left(Long.MAX_VALUE);
            keep(source, acknowledged++);
        } finally {
            FullDisk.left(Long.MAX_VALUE);
        }
        assertThat(refused).isTrue();
        assertThat(acknowledged).isGreaterThan(3);
        try (HikariDataSource source = HomeDatabase.in(folder)) {
            assertThat(Filler.everything(source).get("bio")).hasSizeGreaterThanOrEqualTo(acknowledged);
            keep(source, acknowledged + 1);
        }
    }

    private static void keep(HikariDataSource source, int number) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into bio (name, person, body, saved) values (?, 'THIRD', ?, current_timestamp)")) {
            insert.setString(1, "bio " + number);
            insert.setString(2, "I am nobody! Who are you? ".repeat(200) + number);
            insert.executeUpdate();
        }
    }

    @Test
    void aBackupOntoAFullDiskIsAnErrorAndNoBackup() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: this system has no /dev/full");
        Path home = SampleHome.in(folder.resolve("home"));
        try (HikariDataSource source = HomeDatabase.in(home);
                OutputStream out = Files.newOutputStream(full)) {
            assertThatThrownBy(() -> new Backup(home, source, ArchiveTests.CLOCK).write(out, new Progress()))
                    .hasStackTraceContaining("No space left on device");
        }
        assertThat(new Caretaker(home, ArchiveTests.CLOCK).verify()).isEmpty();
    }

    @Test
    void aHomeWhereNothingCanBeWrittenIsNamedAndLeftAlone() {
        Path readOnly = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(readOnly), "skipped: this system has no /proc, which even its owner cannot write");
        assertThatThrownBy(() -> Home.open(readOnly.resolve("envoi")))
                .isInstanceOf(HomeUnusable.class)
                .hasMessageContaining("it cannot be written to");
    }

    /** A second process that wants the home. */
    static final class Second {
        private Second() {}

        public static void main(String[] args) {
            try (Home home = Home.open(Path.of(args[0]))) {
                System.out.println("opened " + home.folder());
            } catch (HomeInUse e) {
                System.out.println("refused");
            } catch (IOException e) {
                System.out.println(e);
            }
        }
    }

    @Test
    void aSecondProcessIsRefusedAndTheFirstGoesOn() throws Exception {
        Path home = SampleHome.in(folder.resolve("home"));
        try (Home open = Home.open(home);
                HikariDataSource source = HomeDatabase.in(open.folder())) {
            assertThat(second(home)).isEqualTo("refused");
            keep(source, 1);
        }
        assertThat(second(home)).startsWith("opened ");
    }

    private static String second(Path home) throws Exception {
        Process second = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Second.class.getName(),
                        home.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = second.inputReader()) {
            return String.valueOf(said.readLine());
        } finally {
            second.waitFor();
        }
    }
}
