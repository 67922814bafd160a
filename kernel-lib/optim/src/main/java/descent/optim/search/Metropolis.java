package descent.optim.search;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * The rule that lets a search go uphill: accept a change Δ of the energy with probability min(1, e^(−Δ/T)).
 *
 * <p>Improvements and equal moves always; T = 0 is greedy search, T = ∞ a random walk. At a fixed T, with proposals as likely forth as back, a state of energy E is visited with probability proportional to e^(−E/T) (detailed balance).
 *
 * <p>Source: Metropolis, Rosenbluth, Rosenbluth, Teller and Teller, "Equation of state calculations by fast computing machines", 1953.
 */
public final class Metropolis {
    private Metropolis() {}

    /**
     * Returns the probability of accepting.
     *
     * @param change Δ, the new energy minus the old one; NaN is never accepted
     * @param temperature T ≥ 0, may be infinite, in the units of the energy
     */
    public static double acceptance(double change, double temperature) {
        Require.that(temperature >= 0, "temperature", "must be non-negative", temperature);
        if (change <= 0) return 1;
        if (temperature == 0 || Double.isNaN(change)) return 0;
        return StrictMath.exp(-change / temperature);
    }

    /** Draws whether to accept; draws no number where the answer is certain. */
    public static boolean accepts(double change, double temperature, RandomGenerator random) {
        double probability = acceptance(change, temperature);
        return probability >= 1 || (probability > 0 && random.nextDouble() < probability);
    }
}
