package descent.kernel.session;

import descent.display.Bundle;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One execution: where its output goes, and the threads that belong to it. */
final class Cell {
    private static final InheritableThreadLocal<@Nullable Cell> CURRENT = new InheritableThreadLocal<>();
    private static volatile @Nullable Cell running;

    /** The thread that compiles the cell, runs its magics and shows its value. */
    static final String WORK = "cell's work";

    /** The thread that runs its code. */
    static final String CODE = "cell";

    final CellInput input;
    final ThreadGroup threads = new ThreadGroup("cell");
    final java.util.concurrent.CountDownLatch ended = new java.util.concurrent.CountDownLatch(1);
    volatile boolean interrupted;

    /** Whether its thread is in the compiler, which is not to be stopped half-way. */
    volatile boolean compiles;

    /** The thread that waits for the cell's code and so is not to be stopped; null while there is none. */
    volatile @Nullable Thread waiting;

    /** The kernel's thread while it waits for shared workers, which lends them a hand. */
    volatile @Nullable Thread helping;

    /** Takes the value in place of the output. */
    @Nullable Consumer<Bundle> answer;

    private final CellOutput output;
    private final Printer out = new Printer(this, "stdout");
    private final Printer err = new Printer(this, "stderr");

    Cell(CellOutput output, CellInput input) {
        this.output = output;
        this.input = input;
    }

    /** The cell whose code this thread runs, null in threads of the kernel itself. */
    static @Nullable Cell current() {
        // A worker that all cells share remembers the cell that happened to create it.
        return Thread.currentThread() instanceof ForkJoinWorkerThread && running != null ? running : CURRENT.get();
    }

    void enter() {
        CURRENT.set(this);
        running = this;
    }

    /**
     * Runs the cell's code in its thread and waits for its end.
     *
     * @throws Throwable what the code throws
     */
    @Nullable Object run(Ground code) throws Throwable {
        waiting = Thread.currentThread();
        try {
            code.start();
            boolean joined = false;
            while (!joined) {
                try {
                    if (interrupted) {
                        // The interrupter may have looked for threads before this one was there.
                        code.interrupt();
                    }
                    code.join();
                    joined = true;
                } catch (InterruptedException e) {
                    // The interrupter meant all threads of the cell; the code's one has heard it, too.
                }
            }
        } finally {
            waiting = null;
        }
        return code.result();
    }

    void leave() {
        if (running == this) {
            running = null;
        }
    }

    Printer out() {
        return out;
    }

    Printer err() {
        return err;
    }

    /** Lets a front end follow; holds no lock, so that the cell can be stopped and its other threads print meanwhile. */
    void keepPace() {
        if (!interrupted) {
            output.keepPace();
        }
    }

    synchronized void stream(String name, String text) {
        (name.equals("stdout") ? err : out).flush();
        output.stream(name, text);
    }

    synchronized void flush() {
        out.flush();
        err.flush();
    }

    synchronized void display(String id, Bundle bundle) {
        flush();
        output.display(id, bundle);
    }

    synchronized void update(String id, Bundle bundle) {
        flush();
        output.update(id, bundle);
    }

    synchronized void clear(boolean wait) {
        flush();
        output.clear(wait);
    }

    synchronized void result(Bundle bundle) {
        flush();
        if (answer != null) {
            answer.accept(bundle);
        } else {
            output.result(bundle);
        }
    }

    synchronized void page(Bundle bundle) {
        flush();
        output.page(bundle);
    }
}
