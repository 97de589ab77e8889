package app.envoi.desk.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees to it that there is a backup of every day on which Envoi was open. */
class DailyBackup implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);
    private static final int FIRST_LOOK = 30;
    private static final int BETWEEN = 600;

    private final Optional<Backups> backups;
    private final JdbcClient jdbc;
    private final Progress progress = new Progress();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "daily backup");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private volatile String trouble = "";

    /** @param backups empty where none are wanted */
    DailyBackup(Optional<Backups> backups, JdbcClient jdbc) {
        this.backups = backups;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (backups.isPresent()) {
            clockwork.scheduleWithFixedDelay(this::look, FIRST_LOOK, BETWEEN, TimeUnit.SECONDS);
        }
    }

    /** Never throws: what went wrong is tried again, and said on the settings page until then. */
    void look() {
        try {
            if (backups.isPresent() && backups.get().due() && somebodyLivesHere()) {
                backups.get().make(progress);
            }
            trouble = "";
        } catch (Progress.Stopped e) {
            // Envoi is being closed; the next opening makes it.
        } catch (IOException | RuntimeException e) {
            trouble = String.valueOf(e.getMessage());
            LOG.warn(
                    "No backup could be written into {}: {}",
                    backups.map(Backups::folder).orElseThrow(),
                    trouble);
        }
    }

    private boolean somebodyLivesHere() {
        return jdbc.sql("select count(*) from owner").query(Integer.class).single() > 0;
    }

    /** Why the last one could not be made, or empty. */
    String trouble() {
        return trouble;
    }

    Optional<Path> folder() {
        return backups.map(Backups::folder);
    }

    List<Backups.Kept> kept() {
        try {
            return backups.isEmpty() ? List.of() : backups.get().kept();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public void destroy() {
        progress.stop();
        clockwork.shutdownNow();
    }
}
