package descent.kernel.session;

import descent.kernel.run.Checkpoint;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;

/** Stops the threads of a cell. */
final class Interruption {
    private static final long PATIENCE_MILLISECONDS = 1000;

    private Interruption() {}

    static void of(Cell cell) {
        cell.interrupted = true;
        Checkpoint.close(() -> {
            Cell mine = Cell.current();
            Thread here = Thread.currentThread();
            // a worker that all cells share works for the one cell that runs, whichever cell it remembers
            return (mine != null && mine.interrupted) || here instanceof ForkJoinWorkerThread || here == cell.helping;
        });
        for (Thread thread : threads(cell)) {
            thread.interrupt();
        }
        Thread insist = new Thread(() -> insist(cell), "interrupt");
        insist.setDaemon(true);
        insist.start();
    }

    private static Thread[] threads(Cell cell) {
        Thread[] found = new Thread[cell.threads.activeCount() + 8];
        int count = cell.threads.enumerate(found);
        Thread waiting = cell.waiting;
        return Arrays.stream(found, 0, count)
                .filter(thread -> thread != waiting)
                .toArray(Thread[]::new);
    }

    /** Where a checkpoint is out of reach, inside a long call of the JDK: stops the threads, or says that it cannot. */
    private static void insist(Cell cell) {
        try {
            do {
                if (cell.ended.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            } while (cell.compiles);
            for (Thread thread : threads(cell)) {
                stop(thread);
            }
            if (!cell.ended.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                offerRestart(cell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void offerRestart(Cell cell) {
        String where = "is inside a long call";
        String until = "the call returns";
        for (Thread thread : threads(cell)) {
            StackTraceElement[] frames = thread.getStackTrace();
            boolean own = thread instanceof Ground || thread.getName().equals(Cell.WORK);
            if (own && thread.getState() == Thread.State.BLOCKED) {
                where = "waits at synchronized for a lock that another thread holds";
                until = "that thread gives it back, which two threads that wait for each other never do";
            } else if (own && frames.length > 0) {
                where += " in " + frames[0].getClassName() + "." + frames[0].getMethodName();
            }
        }
        cell.stream(
                "stderr",
                "The cell " + where + ", where it cannot be stopped. It ends when " + until
                        + "; to end it now, restart the kernel (variables are lost then).\n");
    }

    private static void stop(Thread thread) {
        try {
            Thread.class.getMethod("stop").invoke(thread);
        } catch (ReflectiveOperationException e) {
            ToolInterface.stop(thread);
        }
    }

    /** Lets other cells run, once the threads of an interrupted one are gone or have had time to go. */
    static void end(Cell cell) {
        cell.ended.countDown();
        if (!cell.interrupted) {
            return;
        }
        for (Thread thread : threads(cell)) {
            try {
                thread.join(PATIENCE_MILLISECONDS / 4);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        // what a parallel stream has queued starts and stops now, or it would start once the checkpoints are open; some
        // of it here
        cell.helping = Thread.currentThread();
        ForkJoinPool.commonPool().awaitQuiescence(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        awaitWorkers();
        Checkpoint.open();
    }

    /** Waits until no shared worker runs a cell's code: its share of a parallel stream outlives the cell's thread. */
    private static void awaitWorkers() {
        long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
        try {
            while (workersRunCells() && System.nanoTime() < patience) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean workersRunCells() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey() instanceof ForkJoinWorkerThread)
                .flatMap(entry -> Arrays.stream(entry.getValue()))
                .anyMatch(frame -> frame.getClassName().startsWith("cell."));
    }
}
