package app.envoi.desk;

import app.envoi.Envoi;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Envoi itself, started on a free port and a home of its own. Spring's own JUnit extension needs JUnit 6.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final RunningEnvoi envoi = RunningEnvoi.shared();
 * }</pre>
 */
public final class RunningEnvoi implements BeforeAllCallback, AfterAllCallback {
    public static final String NAME = "Emily Dickinson";
    public static final String PASSPHRASE = "a certain slant of light";
    private static final RunningEnvoi SHARED = new RunningEnvoi(true, false);

    private final boolean shared;
    private final boolean onPostgres;
    private EmbeddedPostgres server;
    private Path home;
    private ConfigurableApplicationContext context;
    private Visitor poet;

    private RunningEnvoi(boolean shared, boolean onPostgres) {
        this.shared = shared;
        this.onPostgres = onPostgres;
    }

    /** One for all tests of a run, with an owner; tests must not mind what others left in it. */
    public static RunningEnvoi shared() {
        return SHARED;
    }

    /** One for this test class alone, without an owner. */
    public static RunningEnvoi fresh() {
        return new RunningEnvoi(false, false);
    }

    /** As {@link #fresh}, with a real PostgreSQL for its database; where none can start, the tests are skipped and say so. */
    public static RunningEnvoi onPostgres() {
        return new RunningEnvoi(false, true);
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        if (context == null) {
            open();
            if (shared) {
                test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(RunningEnvoi.class, (AutoCloseable)
                        this::close);
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (!shared) {
            close();
        }
    }

    private void open() {
        try {
            home = Files.createTempDirectory("envoi-home");
        } catch (IOException e) {
            throw new IllegalStateException("no folder for a home", e);
        }
        List<String> settings = new ArrayList<>(
                List.of("--server.port=0", "--envoi.home=" + home, "--envoi.warm-up=false", "--envoi.backups=off"));
        if (!onPostgres) {
            EmptyHome.in(home);
        } else {
            server = Bench.postgresServer();
            settings.add("--spring.profiles.active=postgres");
            settings.add("--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));
        }
        context = SpringApplication.run(Envoi.class, settings.toArray(String[]::new));
    }

    private void close() {
        context.close();
        if (onPostgres) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not stop", e);
            }
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new IllegalStateException("the home could not be cleared away", e);
        }
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The address of a page, such as {@code /check}. */
    public String url(String path) {
        return "http://localhost:" + port() + path;
    }

    public Path home() {
        return home;
    }

    /** A part of the application, for preparing what no page can. */
    public <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    /** Somebody with a browser and no cookies. */
    public Visitor visitor() {
        return new Visitor(url(""));
    }

    /** The owner at another browser: nothing of other sessions is in this one. */
    public Visitor poetElsewhere() {
        poet();
        Visitor elsewhere = visitor();
        elsewhere.submit(elsewhere.open("/sign-in"), "form[action=/sign-in]", Map.of("passphrase", PASSPHRASE));
        return elsewhere;
    }

    /** The owner, signed in; the first call makes the owner where there is none. */
    public Visitor poet() {
        if (poet == null) {
            poet = visitor();
            Visitor.Sheet welcome = poet.open("/welcome");
            if (welcome.path().equals("/welcome")) {
                poet.submit(
                        welcome,
                        "form[action=/welcome]",
                        Map.of("name", NAME, "passphrase", PASSPHRASE, "again", PASSPHRASE));
            }
        }
        return poet;
    }
}
