package app.envoi.desk.home;

import app.envoi.disk.Lasting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the tables of a home up to date so that it can be broken off at any moment: the database is copied first, and whoever opens a home that still has
 * the copy goes back to it and begins again. H2 takes back none of a change that was half done.
 */
final class CarefulMigration {
    private static final String COPY = ".envoi.before-migration.zip";
    private static final String HALF = ".envoi.half";

    private final Path home;

    CarefulMigration(Path home) {
        this.home = home;
    }

    void migrate(Flyway flyway) {
        boolean old = flyway.info().current() != null && flyway.info().pending().length > 0;
        if (!old) {
            flyway.migrate();
            return;
        }
        JdbcClient jdbc = JdbcClient.create(flyway.getConfiguration().getDataSource());
        try {
            jdbc.sql("backup to '" + quoted(home.resolve(HALF)) + "'").update();
            Lasting.keep(home.resolve(HALF));
            Lasting.move(home.resolve(HALF), home.resolve(COPY));
            flyway.migrate();
            jdbc.sql("checkpoint sync").update();
            Files.delete(home.resolve(COPY));
        } catch (IOException e) {
            throw new UncheckedIOException("The database could not be copied before its tables are changed.", e);
        }
    }

    /** Goes back to the copy that a migration which was broken off has left. The database must be closed. */
    void recover() throws IOException {
        Path copy = home.resolve(COPY);
        if (!Files.exists(copy)) {
            return;
        }
        Path half = home.resolve(HALF);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(HomeDatabase.file(home).getFileName().toString())) {
                    unpack(zip, half);
                }
            }
        }
        Lasting.move(half, HomeDatabase.file(home), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(copy);
    }

    private static void unpack(InputStream in, Path file) throws IOException {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        Lasting.keep(file);
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
