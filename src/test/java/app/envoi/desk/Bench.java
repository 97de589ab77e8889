package app.envoi.desk;

import static org.junit.jupiter.api.Assumptions.abort;

import app.envoi.desk.home.HomeDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty database with the desk's tables, for tests that need no more of the desk than that. */
public final class Bench implements AutoCloseable {
    private final DataSource source;
    private final AutoCloseable end;

    private Bench(DataSource source, AutoCloseable end) {
        this.source = source;
        this.end = end;
        Flyway.configure().dataSource(source).load().migrate();
    }

    public static Bench h2() {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        return new Bench(pool, () -> {
            JdbcClient.create(pool).sql("shutdown").update();
            pool.dispose();
        });
    }

    /** In a file that outlives the process, written as the desk writes it: every commit is on the disk before it is answered. */
    public static Bench file(Path database) {
        return file(HomeDatabase.url(database.toAbsolutePath().toString()));
    }

    /** At this address. */
    public static Bench file(String url) {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        return new Bench(pool, pool::dispose);
    }

    public static Bench postgres() {
        EmbeddedPostgres server = postgresServer();
        return new Bench(server.getPostgresDatabase(), server);
    }

    /** A real PostgreSQL; where none can start, the test is skipped and says so. */
    static EmbeddedPostgres postgresServer() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            return abort("No PostgreSQL can be started here: " + e.getMessage());
        }
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionOperations whole() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Override
    public void close() throws Exception {
        end.close();
    }
}
