package descent.kernel.session;

import descent.display.Bundle;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One execution: where its output goes, and the threads that belong to it. */
final class Cell {
    private static final InheritableThreadLocal<@Nullable Cell> CURRENT = new InheritableThreadLocal<>();
    private static volatile @Nullable Cell running;

    final CellInput input;
    final ThreadGroup threads = new ThreadGroup("cell");
    final java.util.concurrent.CountDownLatch ended = new java.util.concurrent.CountDownLatch(1);
    volatile boolean interrupted;

    /** Whether its thread is in the compiler, which is not to be stopped half-way. */
    volatile boolean compiles;

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
