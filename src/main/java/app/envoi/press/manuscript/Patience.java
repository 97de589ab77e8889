package app.envoi.press.manuscript;

import java.util.concurrent.CancellationException;

/** Lets work on a stranger's file end soon after nobody waits for it any more: whatever goes on for long asks now and then. */
public final class Patience {
    private Patience() {}

    /** @throws CancellationException once this thread was interrupted, at every asking */
    public static void ask() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this any more");
        }
    }
}
