package app.envoi.desk.submission;

import app.envoi.words.Words;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Checks what is out once Envoi has started, and says so where anything contradicts itself. */
@Component
class AuditAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(AuditAtStart.class);

    private final Audit audit;

    AuditAtStart(Audit audit) {
        this.audit = audit;
    }

    /** Beside the start, which waits for nothing. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread thread = new Thread(this::look, "audit");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void look() {
        List<String> faults = audit.faults();
        if (!faults.isEmpty()) {
            LOG.warn("{}\n{}", Words.say("audit.contradicts", faults.size()), String.join("\n", faults));
        }
    }
}
