package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * Falls like 1/t, η(t) = η₀/(1 + d t): the sum diverges and the sum of squares does not, as Robbins and Monro ask.
 *
 * @param initialRate η₀ ≥ 0
 * @param decay d ≥ 0
 */
public record InverseTime(double initialRate, double decay) implements Schedule {
    /** Checks the settings. */
    public InverseTime {
        Require.nonNegative("initialRate", initialRate);
        Require.nonNegative("decay", decay);
    }

    @Override
    public double at(int step) {
        return initialRate / (1 + decay * step);
    }
}
