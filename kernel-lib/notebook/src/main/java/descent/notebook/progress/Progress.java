package descent.notebook.progress;

import descent.display.Bundle;
import descent.display.Display;
import descent.notebook.draw.Svg;
import descent.notebook.scale.Numbers;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A bar that updates in place, with rate and remaining time; plain lines where nobody watches.
 *
 * <pre>{@code
 * try (Progress bar = progress("training", 10_000)) {
 *     for (int k = 0; k < 10_000; k++) {
 *         …
 *         bar.step();
 *     }
 * }
 * }</pre>
 *
 * <p>Cheap enough for a call per iteration: it is drawn at most ten times a second. Threads may share it.
 */
public final class Progress implements AutoCloseable {
    private static final long REFRESH = 100_000_000L;
    /** Without a live screen each line stays, so lines are at least a tenth of the work and a second apart. */
    private static final long LINE = 1_000_000_000L;

    private final String label;
    private final long total;
    private final LongSupplier clock;
    private final long start;
    private long done;
    private long shownAt;
    private long shownDone;
    private boolean closed;
    private @Nullable String id;

    /**
     * A bar at zero, shown at once if the screen is live.
     *
     * @param total how many steps there are, at least 1
     */
    public Progress(String label, long total) {
        this(label, total, System::nanoTime);
    }

    Progress(String label, long total, LongSupplier clock) {
        if (!(total >= 1)) {
            throw new IllegalArgumentException("total must be at least 1 but was " + total);
        }
        this.label = label;
        this.total = total;
        this.clock = clock;
        start = clock.getAsLong();
        shownAt = start;
        if (Display.screen().live()) {
            id = Display.show(bundle(start));
        }
    }

    /** One more step is done. */
    public void step() {
        at(done + 1);
    }

    /** So many steps are done, all in all. */
    public synchronized void at(long steps) {
        done = Math.max(0, Math.min(total, steps));
        if (closed) {
            return;
        }
        long now = clock.getAsLong();
        boolean due = id != null ? now - shownAt >= REFRESH : now - shownAt >= LINE && (done - shownDone) * 10 >= total;
        if (done == total) {
            close();
        } else if (due) {
            show(now);
        }
    }

    /** Shows the bar a last time, as far as it has come. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            show(clock.getAsLong());
        }
    }

    private void show(long now) {
        shownAt = now;
        shownDone = done;
        if (id != null) {
            Display.update(id, bundle(now));
        } else {
            System.out.println(line(now));
        }
    }

    private Bundle bundle(long now) {
        String text = Svg.escape(line(now));
        return Bundle.text(line(now))
                .with(
                        Bundle.HTML,
                        "<div><progress value=\"" + done + "\" max=\"" + total + "\" aria-label=\"" + Svg.escape(label)
                                + "\" style=\"width:16em;vertical-align:middle\">" + percent() + "</progress> " + text
                                + "</div>");
    }

    private String percent() {
        return 100 * done / total + " %";
    }

    /** The state in a line: done, share, rate, and the time that is left or was taken. */
    private String line(long now) {
        double seconds = (now - start) / 1e9;
        StringBuilder line = new StringBuilder(label)
                .append(": ")
                .append(done)
                .append(" of ")
                .append(total);
        line.append(" (").append(percent()).append(')');
        if (done > 0 && seconds > 0) {
            line.append(", ").append(Numbers.text(done / seconds, 3)).append("/s");
            line.append(", ");
            if (done < total && !closed) {
                line.append(time(seconds * (total - done) / done)).append(" left");
            } else {
                line.append(time(seconds));
            }
        }
        return line.append(done < total && closed ? ", stopped" : "").toString();
    }

    private static String time(double seconds) {
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format("%d min %02d s", whole / 60, whole % 60)
                : String.format("%d h %02d min", whole / 3600, whole / 60 % 60);
    }
}
