package descent.app;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** How far the work is and how long the rest will take, on standard error: one line that lives on a terminal, a line per finished thing elsewhere. */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean live;
    private final int total;
    private final Remaining remaining;
    private int done;
    private String doing = "";

    /** Progress over a number of steps, on standard error; the launcher says whether that is a terminal. */
    public Progress(int total) {
        this(total, System.err, "yes".equals(System.getProperty("descent.terminal")), System::nanoTime);
    }

    Progress(int total, PrintStream out, boolean live, LongSupplier clock) {
        this.total = Math.max(1, total);
        this.out = out;
        this.live = live;
        this.remaining = new Remaining(clock);
    }

    /** Some steps are done; and what is being done now. */
    public synchronized void step(int steps, String now) {
        done += steps;
        for (int i = 0; i < steps; i++) {
            remaining.step();
        }
        doing = now;
        draw();
    }

    /** How many steps are done of how many, and how long the rest will take, as {@code 12/500 (3:05 left)}. */
    public synchronized String count() {
        String left = remaining.told(total - done);
        return Math.min(done, total) + "/" + total + (left.isEmpty() ? "" : " (" + left + ")");
    }

    /** Something to keep on the screen: a finished notebook, a failure. */
    public synchronized void say(String line) {
        out.println(live ? "\r\u001B[K" + line : line);
        draw();
    }

    /** Removes the living line. */
    @Override
    public synchronized void close() {
        if (live) {
            out.print("\r\u001B[K");
            out.flush();
        }
    }

    private void draw() {
        if (!live) {
            return;
        }
        int full = Math.min(WIDTH, WIDTH * done / total);
        String line = "█".repeat(full) + "░".repeat(WIDTH - full) + " " + count() + "  " + doing;
        out.print("\r\u001B[K" + line.substring(0, Math.min(line.length(), 78)));
        out.flush();
    }
}
