package app.envoi.desk.home;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** The database of a home: a file in its folder. */
public final class HomeDatabase {
    private static final int CONNECTIONS = 6;
    private static final String NAME = "envoi";

    private HomeDatabase() {}

    /** The file itself; need not exist. */
    public static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /** Opens it, or makes it. Every commit is written before it is answered: H2 would otherwise keep it back for half a second. */
    public static HikariDataSource in(Path folder) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        source.setUsername("envoi");
        source.setPassword("");
        source.setMaximumPoolSize(CONNECTIONS);
        return source;
    }
}
