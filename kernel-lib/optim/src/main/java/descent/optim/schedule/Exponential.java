package descent.optim.schedule;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;

/**
 * Falls by a factor at every step, η(t) = η₀ γᵗ.
 *
 * @param initialRate η₀ ≥ 0
 * @param gamma γ &gt; 0
 */
public record Exponential(double initialRate, double gamma) implements Schedule {
    /** Checks the settings. */
    public Exponential {
        Require.nonNegative("initialRate", initialRate);
        Require.positive("gamma", gamma);
    }

    @Override
    public double at(int step) {
        return initialRate * Powers.of(gamma, step);
    }
}
