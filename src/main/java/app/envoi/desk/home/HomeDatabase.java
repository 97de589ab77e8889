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

    /** Opens it, or makes it. */
    public static HikariDataSource in(Path folder) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url(folder.toAbsolutePath().resolve(NAME).toString()));
        source.setUsername("envoi");
        source.setPassword("");
        source.setMaximumPoolSize(CONNECTIONS);
        return source;
    }

    /**
     * The address of a database. Every commit is on the disk before it is answered: H2 by itself keeps it back for half a second, and leaves it to the
     * system when to write it.
     *
     * @param file without its ending
     */
    public static String url(String file) {
        return "jdbc:h2:" + SteadyFiles.over(file) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
