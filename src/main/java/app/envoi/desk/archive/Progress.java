package app.envoi.desk.archive;

import java.util.concurrent.atomic.AtomicLong;

/** How far a long piece of work is, for others to look at; and they can stop it. */
final class Progress {
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong all = new AtomicLong();
    private volatile boolean stopped;

    /** The work was stopped by the poet's wish. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** So many more steps are to come. */
    void expect(long steps) {
        all.addAndGet(steps);
    }

    /** @throws Stopped when somebody wants it to end */
    void step() {
        steps(1);
    }

    void steps(long count) {
        done.addAndGet(count);
        if (stopped) {
            throw new Stopped();
        }
    }

    void stop() {
        stopped = true;
    }

    /** From 0 to 100. */
    int percent() {
        long whole = all.get();
        return whole == 0 ? 0 : (int) Math.min(100, done.get() * 100 / whole);
    }
}
