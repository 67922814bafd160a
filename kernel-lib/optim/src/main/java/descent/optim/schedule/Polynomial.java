package descent.optim.schedule;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;

/**
 * Falls to 0 over T steps, η(t) = η₀ (1 − min(t, T)/T)^p, and stays there.
 *
 * @param initialRate η₀ ≥ 0
 * @param steps T ≥ 1
 * @param power p ≥ 0; 1 is a straight line
 */
public record Polynomial(double initialRate, int steps, double power) implements Schedule {
    /** Checks the settings. */
    public Polynomial {
        Require.nonNegative("initialRate", initialRate);
        Require.atLeast(1, "steps", steps);
        Require.nonNegative("power", power);
    }

    @Override
    public double at(int step) {
        return initialRate * Powers.of(1 - (double) Math.min(step, steps) / steps, power);
    }
}
