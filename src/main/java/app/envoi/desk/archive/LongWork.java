package app.envoi.desk.archive;

import app.envoi.words.Reader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Long work of the settings page, one piece at a time: how far it is, how it is stopped, and what came of it. */
@Component
class LongWork implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    private final ExecutorService hands = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "long work");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<State> state = Optional.empty();

    /** What kind of work it is. */
    enum What {
        VERIFY,
        RESTORE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What came of it. */
    enum Outcome {
        /** Still at it. */
        RUNNING,
        GOOD,
        /** Done, and there is something to say. */
        FAULTS,
        /** Not done; nothing was changed. */
        REFUSED,
        STOPPED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A piece of work at a moment. */
    record State(What what, Progress progress, Outcome outcome, List<String> lines) {
        State {
            lines = List.copyOf(lines);
        }

        public boolean running() {
            return outcome == Outcome.RUNNING;
        }

        public int percent() {
            return progress.percent();
        }

        State with(Outcome now, List<String> said) {
            return new State(what, progress, now, said);
        }
    }

    /** The work itself. */
    interface Work {
        /** What is to be said of it; nothing when all is well. */
        List<String> with(Progress progress) throws Exception;
    }

    /** False when there is other work to be ended first. */
    synchronized boolean begin(What what, Work work) {
        if (state.filter(State::running).isPresent()) {
            return false;
        }
        State begun = new State(what, new Progress(), Outcome.RUNNING, List.of());
        state = Optional.of(begun);
        hands.execute(Reader.with(() -> state = Optional.of(done(begun, work))));
        return true;
    }

    private static State done(State begun, Work work) {
        try {
            List<String> lines = work.with(begun.progress());
            return begun.with(lines.isEmpty() ? Outcome.GOOD : Outcome.FAULTS, lines);
        } catch (Progress.Stopped e) {
            return begun.with(Outcome.STOPPED, List.of());
        } catch (BackupDamaged e) {
            return begun.with(Outcome.REFUSED, e.faults());
        } catch (ArchiveUnreadable e) {
            return begun.with(Outcome.REFUSED, List.of(String.valueOf(e.getMessage())));
        } catch (Exception e) {
            LOG.warn("{} could not be ended", begun.what().word(), e);
            return begun.with(Outcome.REFUSED, List.of(String.valueOf(e.getMessage())));
        }
    }

    Optional<State> state() {
        return state;
    }

    void stop() {
        state.ifPresent(each -> each.progress().stop());
    }

    @Override
    public void destroy() {
        stop();
        hands.shutdownNow();
    }
}
