package descent.optim.schedule;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;

/**
 * Goes up and down between two rates, again and again.
 *
 * <pre>
 * c = ⌊1 + t/(u + d)⌋,  x = 1 + t/(u + d) − c,  r = u/(u + d)
 * s = x/r up, (x − 1)/(r − 1) down
 * η(t) = low + (high − low) s · {1, 2^{−(c−1)}, γᵗ}
 * </pre>
 *
 * <p>Source: Smith, "Cyclical learning rates for training neural networks", WACV 2017.
 *
 * @param lowRate low ≥ 0
 * @param highRate high ≥ low
 * @param up u ≥ 1, steps from low to high
 * @param down d ≥ 1, steps from high to low
 * @param mode how the height changes from cycle to cycle
 * @param gamma γ &gt; 0, for {@link Mode#EXPONENTIAL} only
 */
public record Cyclical(double lowRate, double highRate, int up, int down, Mode mode, double gamma) implements Schedule {
    /** How the height changes with time. */
    public enum Mode {
        /** It does not. */
        TRIANGULAR,
        /** Half as high in each cycle. */
        HALVING,
        /** γᵗ times as high at step t. */
        EXPONENTIAL
    }

    /** Checks the settings. */
    public Cyclical {
        Require.nonNegative("lowRate", lowRate);
        Require.that(highRate >= lowRate, "highRate", "must be at least lowRate = " + lowRate, highRate);
        Require.atLeast(1, "up", up);
        Require.atLeast(1, "down", down);
        Require.positive("gamma", gamma);
    }

    /** Triangles of equal height, as long up as down. */
    public Cyclical(double lowRate, double highRate, int half) {
        this(lowRate, highRate, half, half, Mode.TRIANGULAR, 1);
    }

    @Override
    public double at(int step) {
        int cycle = step / (up + down);
        int within = step % (up + down);
        double height = within <= up ? (double) within / up : (double) (up + down - within) / down;
        double scale =
                mode == Mode.HALVING ? Powers.of(0.5, cycle) : mode == Mode.EXPONENTIAL ? Powers.of(gamma, step) : 1;
        return lowRate + (highRate - lowRate) * height * scale;
    }
}
