package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * Goes straight from one rate to another in T steps and stays there: η(t) = a + (b − a) min(t, T)/T.
 *
 * @param firstRate a ≥ 0, the rate of step 0
 * @param lastRate b ≥ 0, the rate from step T on
 * @param steps T ≥ 1
 */
public record Linear(double firstRate, double lastRate, int steps) implements Schedule {
    /** Checks the settings. */
    public Linear {
        Require.nonNegative("firstRate", firstRate);
        Require.nonNegative("lastRate", lastRate);
        Require.atLeast(1, "steps", steps);
    }

    @Override
    public double at(int step) {
        return firstRate + (lastRate - firstRate) * Math.min(step, steps) / steps;
    }
}
