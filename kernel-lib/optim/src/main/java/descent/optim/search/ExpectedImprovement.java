package descent.optim.search;

import descent.optim.linalg.Erf;
import descent.optim.linalg.Require;

/**
 * How much a trial is expected to improve on the best so far, when less is better.
 *
 * <pre>
 * EI = E[max(y* − Y, 0)],  Y ~ N(μ, σ²);   z = (y* − μ)/σ;   EI = (y* − μ)Φ(z) + σφ(z)
 * </pre>
 *
 * <p>Large where the mean is low (exploit) and where the deviation is large (explore). With σ = 0 it is max(y* − μ, 0).
 *
 * <p>Source: Jones, Schonlau and Welch, "Efficient global optimization of expensive black-box functions", 1998, equation 15.
 */
public final class ExpectedImprovement {
    private ExpectedImprovement() {}

    /**
     * Returns EI, at least 0.
     *
     * @param best y*, the least value so far
     * @param mean μ
     * @param deviation σ ≥ 0
     */
    public static double of(double best, double mean, double deviation) {
        Require.nonNegative("deviation", deviation);
        double gain = best - mean;
        if (deviation == 0) return Math.max(gain, 0);
        double z = gain / deviation;
        double density = StrictMath.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
        double below = 0.5 * Erf.complement(-z / Math.sqrt(2));
        return Math.max(0, gain * below + deviation * density); // far below 0 the two terms cancel
    }
}
