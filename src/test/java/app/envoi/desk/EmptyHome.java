package app.envoi.desk;

import app.envoi.desk.home.HomeDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.util.FileSystemUtils;

/** A home that Envoi has made and nobody has used: its tables take a while to make, so they are made once for all tests. */
public final class EmptyHome {
    private static final byte[] TABLES = tables();

    private EmptyHome() {}

    public static void in(Path folder) {
        try {
            Files.write(HomeDatabase.file(folder), TABLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] tables() {
        try {
            Path folder = Files.createTempDirectory("envoi-empty");
            try (HikariDataSource source = HomeDatabase.in(folder)) {
                Flyway.configure().dataSource(source).load().migrate();
            }
            byte[] tables = Files.readAllBytes(HomeDatabase.file(folder));
            FileSystemUtils.deleteRecursively(folder);
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
