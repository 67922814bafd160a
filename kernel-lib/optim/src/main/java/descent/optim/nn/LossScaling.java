package descent.optim.nn;

import descent.optim.linalg.Require;

/**
 * Settings of dynamic loss scaling: how large the factor S is that lifts small gradients above the smallest number of a format.
 *
 * <pre>
 * a gradient is not finite   S ← S·backoff, and the gradient is not used
 * k good gradients in a row  S ← S·growth
 * </pre>
 *
 * <p>The defaults are those of torch's {@code GradScaler}. Source: Micikevicius et al., "Mixed precision training", 2018, section
 * 3.2.
 *
 * @param initial the first S, &gt; 0; 65536
 * @param growth ≥ 1; 2
 * @param backoff in (0, 1]; ½
 * @param interval k ≥ 1; 2000
 */
public record LossScaling(double initial, double growth, double backoff, int interval) {
    /** Checks the settings. */
    public LossScaling {
        Require.positive("initial", initial);
        Require.that(growth >= 1 && growth <= Double.MAX_VALUE, "growth", "must be at least 1 and finite", growth);
        Require.share("backoff", backoff);
        Require.atLeast(1, "interval", interval);
    }

    /** The usual settings: start at 65536, double after 2000 good gradients, halve after a bad one. */
    public LossScaling() {
        this(65536, 2, 0.5, 2000);
    }

    /** Returns a scale that never changes; 1 is no scaling. */
    public static LossScaling fixed(double scale) {
        return new LossScaling(scale, 1, 1, 1);
    }

    /** Returns fresh state for one run. */
    public LossScaler start() {
        return new LossScaler(this);
    }
}
