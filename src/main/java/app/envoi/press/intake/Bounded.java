package app.envoi.press.intake;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does work on a stranger's file so that nothing in it can hold up or bring down the program. */
final class Bounded {
    static final int SECONDS = 20;
    /** Deep enough for the deepest file within the limits, and known on every machine. */
    private static final long STACK = 4 * 1024 * 1024;

    /** Each file may take a good part of the memory, so only a few are read at once. */
    private static final Semaphore PLACES =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private Bounded() {}

    /**
     * Work that is given up is interrupted, and ends where it next asks for {@link app.envoi.press.manuscript.Patience}.
     *
     * @throws Unreadable when the work says so, takes longer than {@link #SECONDS}, or needs more memory than there is
     */
    static <T> T work(Callable<T> work) throws Unreadable {
        return work(work, SECONDS);
    }

    static <T> T work(Callable<T> work, int seconds) throws Unreadable {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "intake", STACK);
        thread.setDaemon(true);
        boolean placed = false;
        try {
            placed = PLACES.tryAcquire(seconds, TimeUnit.SECONDS);
            if (!placed) {
                throw new Unreadable("Envoi is busy with other files: try again in a minute.");
            }
            thread.start();
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw reason(Objects.requireNonNull(failed.getCause()));
        } catch (TimeoutException slow) {
            task.cancel(true);
            throw new Unreadable(
                    "This file takes longer to read than any manuscript should: copy the poems into a new document and use that.");
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreadable("Reading this file was stopped: try again.");
        } finally {
            if (placed) {
                PLACES.release();
            }
        }
    }

    private static Unreadable reason(Throwable cause) {
        if (cause instanceof Unreadable unreadable) {
            return unreadable;
        }
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return new Unreadable(
                    "This file is built too deep or too large to be read: copy the poems into a new document and use that.");
        }
        return new Unreadable(
                "This file is damaged in a way Envoi did not expect: open it in Word or LibreOffice, save it again, and use that copy.");
    }
}
