package descent.optim.policy;

import descent.optim.linalg.Require;
import java.util.List;

/**
 * Learning about one policy from another one's episodes.
 *
 * <pre>
 * w = Π_t π(a_t|s_t)/μ(a_t|s_t),   E_π[G] = E_μ[wG]
 * ordinary (1/N) Σ wᵢGᵢ, unbiased    weighted Σ wᵢGᵢ/Σ wᵢ, biased and steadier
 * effective sample size (Σ wᵢ)²/Σ wᵢ², from 1 to N
 * </pre>
 *
 * <p>The ratio multiplies along the episode, so the variance grows exponentially with its length, and a handful of episodes soon decide everything: look at the effective size before believing an estimate.
 *
 * <p>Source: Precup, Sutton and Singh, "Eligibility traces for off-policy policy evaluation", 2000; Kong 1992 for the effective size.
 */
public final class ImportanceWeights {
    private ImportanceWeights() {}

    /**
     * Returns w for each episode, in a new array.
     *
     * @param theta of π, the policy to learn about
     * @param behaviour of μ, the policy that made the episodes
     */
    public static double[] of(SoftmaxPolicy policy, double[] theta, double[] behaviour, List<Episode> episodes) {
        double[] weights = new double[episodes.size()];
        for (int i = 0; i < weights.length; i++) {
            double log = 0;
            for (Episode.Step step : episodes.get(i).steps())
                log += policy.logProbability(theta, step.state(), step.action())
                        - policy.logProbability(behaviour, step.state(), step.action());
            weights[i] = StrictMath.exp(log);
        }
        return weights;
    }

    /** Returns (Σ w)²/Σ w². */
    public static double effectiveSize(double... weights) {
        Require.atLeast(1, "the number of weights", weights.length);
        double sum = 0;
        double squares = 0;
        for (double w : weights) {
            sum += Require.nonNegative("a weight", w);
            squares += w * w;
        }
        return squares == 0 ? 0 : sum * sum / squares;
    }
}
