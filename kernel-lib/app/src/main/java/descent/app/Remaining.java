package descent.app;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How long the rest of some work will take, if it goes on as it went lately.
 *
 * <p>Only the latest steps count: work that was taken up again begins with many that were done long ago and cost nothing.
 */
final class Remaining {
    private static final int LATEST = 32;
    private static final int FEWEST = 3;

    private final LongSupplier clock;
    private final long[] times = new long[LATEST + 1];
    private int seen;

    /** Starts now, by a clock in nanoseconds. */
    Remaining(LongSupplier clock) {
        this.clock = clock;
        times[seen++] = clock.getAsLong();
    }

    /** A step is done. */
    void step() {
        times[seen++ % times.length] = clock.getAsLong();
    }

    /** What the steps that are left will take, as {@code 1:05 left}; empty as long as nothing can be said. */
    String told(int left) {
        int known = Math.min(seen, times.length);
        if (left <= 0 || known <= FEWEST) {
            return "";
        }
        long latest = times[(seen - 1) % times.length];
        long first = times[(seen - known) % times.length];
        long seconds = Math.round((latest - first) / (known - 1.0) * left / 1e9);
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d left", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d left", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
