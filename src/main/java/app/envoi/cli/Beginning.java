package app.envoi.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that has begun on another core, and whose result is wanted later. */
final class Beginning<T> {
    private final Thread worker;
    private volatile @Nullable T result;
    private volatile @Nullable RuntimeException failure;

    private Beginning(Supplier<T> work) {
        worker = new Thread(() -> {
            try {
                result = work.get();
            } catch (RuntimeException e) {
                failure = e;
            }
        });
        worker.setDaemon(true);
        worker.start();
    }

    static <T> Beginning<T> of(Supplier<T> work) {
        return new Beginning<>(work);
    }

    /** Waits for it where it is not there yet; a failure of the work is thrown here. */
    T result() {
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        RuntimeException thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
        T found = result;
        if (found == null) {
            throw new IllegalStateException("the work was interrupted");
        }
        return found;
    }
}
