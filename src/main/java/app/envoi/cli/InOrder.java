package app.envoi.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same work on many things, on all cores, and hands over the results one by one in the order of the things. */
final class InOrder {
    /** Results that may wait for their turn, for each core: few, so that a long list needs no more room than a short one. */
    private static final int AHEAD = 2;

    private final int cores;

    InOrder(int cores) {
        this.cores = cores;
    }

    <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> taker) {
        if (things.size() == 1 || cores == 1) {
            things.forEach(thing -> taker.accept(work.apply(thing)));
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            together(workers, things, work, taker);
        } finally {
            workers.shutdownNow();
        }
    }

    private <T, R> void together(ExecutorService workers, List<T> things, Function<T, R> work, Consumer<R> taker) {
        Deque<Future<R>> waiting = new ArrayDeque<>();
        for (T thing : things) {
            if (waiting.size() == cores * AHEAD) {
                taker.accept(result(waiting.remove()));
            }
            waiting.add(workers.submit(() -> work.apply(thing)));
        }
        while (!waiting.isEmpty()) {
            taker.accept(result(waiting.remove()));
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
