package descent.kernel.session;

import java.util.Locale;

/** How long something took, for a reader. */
final class Duration {
    private Duration() {}

    static String of(long nanoseconds) {
        double seconds = nanoseconds / 1e9;
        if (seconds < 1e-3) {
            return String.format(Locale.ROOT, "wall time: %.1f µs", seconds * 1e6);
        }
        if (seconds < 1) {
            return String.format(Locale.ROOT, "wall time: %.1f ms", seconds * 1e3);
        }
        return String.format(Locale.ROOT, "wall time: %.2f s", seconds);
    }
}
