package app.envoi.desk.home;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.nio.file.Path;
import java.sql.SQLException;

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
        source.setExceptionOverride(new Anew(source));
        return source;
    }

    /** H2 closes a database that it could not write: its connections are of no use then, and the next one opens it again. */
    private record Anew(HikariDataSource source) implements SQLExceptionOverride {
        private static final int BROKEN = 50000;
        private static final int CLOSED = 90098;

        @java.lang.Override
        public Override adjudicate(SQLException failed) {
            if (failed.getErrorCode() != BROKEN && failed.getErrorCode() != CLOSED) {
                return Override.CONTINUE_EVICT;
            }
            source.getHikariPoolMXBean().softEvictConnections();
            return Override.MUST_EVICT;
        }
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
