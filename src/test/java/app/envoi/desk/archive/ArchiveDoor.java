package app.envoi.desk.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** Lets hostile input in where whole archives come in. */
public final class ArchiveDoor {
    private ArchiveDoor() {}

    public static void take(byte[] input) {
        JdbcConnectionPool fresh = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "envoi", "");
        try {
            new Import(fresh, new Progress()).read(new ByteArrayInputStream(input));
        } catch (ArchiveUnreadable refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("an archive is refused without a reason");
            }
        } finally {
            fresh.dispose();
        }
    }

    /** The archive of an empty home. */
    public static byte[] example() {
        JdbcConnectionPool empty =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "envoi", "");
        Flyway.configure().dataSource(empty).load().migrate();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(empty, Clock.systemUTC()).write(out, new Progress());
        empty.dispose();
        return out.toByteArray();
    }
}
