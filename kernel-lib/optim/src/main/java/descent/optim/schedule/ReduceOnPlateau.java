package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * Lowers the rate when a metric has stopped improving.
 *
 * <pre>
 * improved: the metric beats the best so far by the threshold; then best ← metric, bad ← 0, else bad ← bad + 1
 * while cooling down: cooldown ← cooldown − 1, bad ← 0
 * bad &gt; patience: η ← max(factor · η, lowestRate), bad ← 0, cooldown begins
 * </pre>
 *
 * <p>With patience p it is the (p + 1)-th metric without improvement that lowers the rate. Equal to PyTorch's {@code ReduceLROnPlateau}. The settings are immutable; {@link #start()} gives the state of one run. A metric that is NaN is no improvement.
 *
 * @param initialRate η at the start, ≥ 0
 * @param mode whether the metric shall fall or rise
 * @param factor in (0, 1), usually 0.1
 * @param patience ≥ 0, usually 10
 * @param threshold ≥ 0, usually 1e-4
 * @param relative whether the threshold is a share of the best, or a difference
 * @param cooldown ≥ 0: metrics after a reduction during which none counts as bad
 * @param lowestRate ≥ 0
 * @param smallestChange a reduction that changes η by no more than this is left out, usually 1e-8
 */
public record ReduceOnPlateau(
        double initialRate,
        Mode mode,
        double factor,
        int patience,
        double threshold,
        boolean relative,
        int cooldown,
        double lowestRate,
        double smallestChange)
        implements Schedule {
    /** What improvement means. */
    public enum Mode {
        /** Smaller is better: a loss. */
        MIN,
        /** Larger is better: a score. */
        MAX
    }

    /** Checks the settings. */
    public ReduceOnPlateau {
        Require.nonNegative("initialRate", initialRate);
        Require.that(factor > 0 && factor < 1, "factor", "must be in (0, 1)", factor);
        Require.atLeast(0, "patience", patience);
        Require.nonNegative("threshold", threshold);
        Require.atLeast(0, "cooldown", cooldown);
        Require.nonNegative("lowestRate", lowestRate);
        Require.nonNegative("smallestChange", smallestChange);
    }

    /** Watches a loss: threshold 1e-4 relative, no cooldown, no lowest rate. */
    public ReduceOnPlateau(double initialRate, double factor, int patience) {
        this(initialRate, Mode.MIN, factor, patience, 1e-4, true, 0, 0, 1e-8);
    }

    /** Returns the initial rate; a run asks the schedule that {@link #start()} returns. */
    @Override
    public double at(int step) {
        return initialRate;
    }

    @Override
    public Schedule start() {
        return new Run(this);
    }

    private static final class Run implements Schedule {
        private final ReduceOnPlateau settings;
        private double rate;
        private double best;
        private int bad;
        private int cooling;

        Run(ReduceOnPlateau settings) {
            this.settings = settings;
            rate = settings.initialRate;
            best = settings.mode == Mode.MIN ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }

        @Override
        public double at(int step) {
            return rate;
        }

        @Override
        public void observe(double metric) {
            if (improves(metric)) {
                best = metric;
                bad = 0;
            } else {
                bad++;
            }
            if (cooling > 0) {
                cooling--;
                bad = 0;
            }
            if (bad > settings.patience) {
                double lower = Math.max(rate * settings.factor, settings.lowestRate);
                if (rate - lower > settings.smallestChange) rate = lower;
                cooling = settings.cooldown;
                bad = 0;
            }
        }

        private boolean improves(double metric) {
            boolean min = settings.mode == Mode.MIN;
            double sign = min ? -1 : 1;
            double margin =
                    settings.relative ? best * (1 + sign * settings.threshold) : best + sign * settings.threshold;
            return min ? metric < margin : metric > margin;
        }
    }
}
