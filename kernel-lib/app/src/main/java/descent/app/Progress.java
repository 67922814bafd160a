package descent.app;

import java.io.PrintStream;

/** How far the work is, on standard error: one line that lives on a terminal, a line per finished thing elsewhere. */
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean live;
    private final int total;
    private int done;
    private String doing = "";

    /** Progress over a number of steps, on standard error; the launcher says whether that is a terminal. */
    public Progress(int total) {
        this(total, System.err, "yes".equals(System.getProperty("descent.terminal")));
    }

    Progress(int total, PrintStream out, boolean live) {
        this.total = Math.max(1, total);
        this.out = out;
        this.live = live;
    }

    /** Some steps are done; and what is being done now. */
    public synchronized void step(int steps, String now) {
        done += steps;
        doing = now;
        draw();
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
        String line =
                "█".repeat(full) + "░".repeat(WIDTH - full) + " " + Math.min(done, total) + "/" + total + "  " + doing;
        out.print("\r\u001B[K" + line.substring(0, Math.min(line.length(), 78)));
        out.flush();
    }
}
