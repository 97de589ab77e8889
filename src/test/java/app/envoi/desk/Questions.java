package app.envoi.desk;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Listens to what the pages of a running Envoi ask of the database. */
final class Questions implements AutoCloseable {
    private static final String ASKED = "Executing prepared SQL statement ";

    private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            String said = event.getFormattedMessage();
            if (event.getThreadName().startsWith("http") && said.startsWith(ASKED)) {
                asked.add(said.substring(ASKED.length()));
            }
        }
    };

    Questions() {
        ear.start();
        log.addAppender(ear);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
    }

    /** What this asks, each statement as it was sent. */
    List<String> of(Runnable page) {
        asked.clear();
        page.run();
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        log.setLevel(null);
        log.setAdditive(true);
        log.detachAppender(ear);
    }
}
