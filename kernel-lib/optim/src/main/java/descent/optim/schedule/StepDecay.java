package descent.optim.schedule;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;

/**
 * Falls by a factor every so many steps, η(t) = η₀ γ^⌊t/s⌋: step s is the first with the lower rate.
 *
 * @param initialRate η₀ ≥ 0
 * @param every s ≥ 1
 * @param gamma γ &gt; 0, usually 0.1
 */
public record StepDecay(double initialRate, int every, double gamma) implements Schedule {
    /** Checks the settings. */
    public StepDecay {
        Require.nonNegative("initialRate", initialRate);
        Require.atLeast(1, "every", every);
        Require.positive("gamma", gamma);
    }

    @Override
    public double at(int step) {
        return initialRate * Powers.of(gamma, step / every);
    }
}
