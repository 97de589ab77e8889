package app.envoi.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.envoi.desk.home.HomeDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A home of any earlier time is brought up to date without losing anything, and so is an archive of that time. */
class MigrationTests {
    @TempDir
    Path folder;

    static List<String> versions() {
        return SampleHome.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aHomeOfThatTimeIsBroughtUpToDateAndAllIsWell(String version) throws Exception {
        SampleHome.in(folder, version);
        try (HikariDataSource home = HomeDatabase.in(folder)) {
            Map<String, List<String>> before = Filler.everything(home);
            Flyway.configure().dataSource(home).load().migrate();
            Map<String, List<String>> after = Filler.everything(home);
            before.forEach((table, rows) ->
                    assertThat(after.getOrDefault(table, rows)).as(table).hasSameSizeAs(rows));
            assertThat(new Inspection(folder, home).faults(new Progress())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anArchiveOfThatTimeMakesTheSameHome(String version) throws Exception {
        DataSource then = ArchiveTests.empty();
        SampleHome.fill(then, version);
        String archive = ArchiveTests.export(then);
        DataSource now = ArchiveTests.empty();
        new Import(now, new Progress()).read(new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)));
        Flyway.configure().dataSource(then).load().migrate();
        assertThat(Filler.everything(now)).isEqualTo(Filler.everything(then));
    }
}
