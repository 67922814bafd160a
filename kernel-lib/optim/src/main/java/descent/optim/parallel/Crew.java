package descent.optim.parallel;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Some threads that do the same work side by side. If one fails, the others are interrupted and its failure is thrown. */
final class Crew implements AutoCloseable {
    private final int size;
    private final ExecutorService threads;

    Crew(int size) {
        this.size = size;
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "descent-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    @FunctionalInterface
    interface Work {
        void run(int worker) throws InterruptedException;
    }

    /** Runs the work of all workers, each on a thread of its own, and returns when all have ended. */
    void run(Work work) {
        ExecutorCompletionService<@Nullable Void> ended = new ExecutorCompletionService<>(threads);
        for (int k = 0; k < size; k++) {
            int worker = k;
            ended.submit(() -> {
                work.run(worker);
                return null;
            });
        }
        try {
            for (int k = 0; k < size; k++) ended.take().get();
        } catch (ExecutionException failed) {
            threads.shutdownNow(); // the others may wait for the one that failed
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            if (failed.getCause() instanceof Error cause) throw cause;
            throw new IllegalStateException("a worker was interrupted", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the workers were at work");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
