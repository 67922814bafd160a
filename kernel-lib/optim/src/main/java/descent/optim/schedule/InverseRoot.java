package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * Falls like 1/√t, η(t) = min(max, α/√(t + 1)).
 *
 * @param scale α ≥ 0, the rate of step 0 without the limit
 * @param largestRate max, ≥ 0
 */
public record InverseRoot(double scale, double largestRate) implements Schedule {
    /** Checks the settings. */
    public InverseRoot {
        Require.nonNegative("scale", scale);
        Require.that(largestRate >= 0, "largestRate", "must be non-negative", largestRate);
    }

    /** Without a limit. */
    public InverseRoot(double scale) {
        this(scale, Double.POSITIVE_INFINITY);
    }

    @Override
    public double at(int step) {
        return Math.min(largestRate, scale / Math.sqrt(step + 1.0));
    }
}
