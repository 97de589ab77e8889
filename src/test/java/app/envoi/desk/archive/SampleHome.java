package app.envoi.desk.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.util.FileSystemUtils;

/** A small home that lived through every change of the tables: what was kept from each is in {@code homes/}, a script for each change. */
public final class SampleHome {
    private static final Path FILES = Path.of("src/test/resources/app/envoi/desk/archive/homes/files");

    private SampleHome() {}

    /** Every change of the tables there is, the oldest first. */
    static List<String> versions() {
        DataSource any = ArchiveTests.empty();
        return Stream.of(Flyway.configure().dataSource(any).load().info().all())
                .map(each -> String.valueOf(each.getVersion()))
                .toList();
    }

    /** As it is today. */
    public static Path in(Path folder) throws IOException, SQLException {
        return in(folder, "latest");
    }

    /** As it was when this was the newest change, with its files; made in haste, for nothing of it would be missed. */
    static Path in(Path folder, String newest) throws IOException, SQLException {
        FileSystemUtils.copyRecursively(FILES, folder);
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl("jdbc:h2:file:" + folder.resolve("envoi").toAbsolutePath());
            source.setUsername("envoi");
            fill(source, newest);
        }
        return folder;
    }

    static void fill(DataSource source, String newest) throws SQLException, IOException {
        for (String version : versions()) {
            boolean later = !newest.equals("latest")
                    && MigrationVersion.fromVersion(version).isNewerThan(newest);
            if (!later) {
                Flyway.configure().dataSource(source).target(version).load().migrate();
                run(source, version);
            }
        }
    }

    private static void run(DataSource source, String version) throws SQLException, IOException {
        try (InputStream script = SampleHome.class.getResourceAsStream("homes/" + version + ".sql");
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (script != null) {
                statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
