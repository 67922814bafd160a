package descent.optim.policy;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * A step of a policy that goes as far as a divergence allows: the natural gradient, cut back.
 *
 * <pre>
 * d = F⁻¹∇J   for a softmax table: d_sa = A(s, a), the advantages, whatever the states' frequencies
 * θ' = θ + d·√(2δ/dᵀFd)·½ʲ,  the first j with  Σ_s w_s KL(π_θ(·|s) ‖ π_θ'(·|s)) ≤ δ
 * </pre>
 *
 * <p>TRPO for tables, where F need not be inverted. The square root is the step at which the second-order guess of the divergence is δ; the loop makes it true.
 *
 * <p>Source: Schulman, Levine, Moritz, Jordan and Abbeel, "Trust region policy optimization", 2015; Kakade, "A natural policy gradient", 2001, for d.
 *
 * @param limit δ &gt; 0, in nats
 */
public record TrustRegionStep(double limit) {
    /** Checks δ. */
    public TrustRegionStep {
        Require.positive("limit", limit);
    }

    /**
     * Returns the new parameters in a new array.
     *
     * @param theta θ, not modified
     * @param advantages A(s, a), laid out like θ; not modified
     * @param weights w_s ≥ 0, how often each state is visited; need not add up to 1
     */
    public double[] step(SoftmaxPolicy policy, double[] theta, double[] advantages, double[] weights) {
        Vectors.length("advantages", advantages, policy.parameters());
        Vectors.length("weights", weights, policy.states());
        double total = 0;
        for (double w : weights) total += Require.nonNegative("a weight", w);
        double curvature = curvature(policy, theta, advantages, weights) / total;
        double[] next = theta.clone();
        if (!(curvature > 0)) return next; // no action is better than another where the policy goes
        double length = Math.sqrt(2 * limit / curvature);
        while (true) {
            for (int i = 0; i < next.length; i++) next[i] = theta[i] + length * advantages[i];
            if (divergence(policy, theta, next, weights) <= limit) return next;
            length /= 2;
        }
    }

    /** Returns Σ_s w_s KL(π_θ(·|s) ‖ π_other(·|s))/Σ_s w_s. */
    public static double divergence(SoftmaxPolicy policy, double[] theta, double[] other, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int s = 0; s < weights.length; s++) {
            if (weights[s] > 0) sum += weights[s] * policy.divergence(theta, other, s);
            total += weights[s];
        }
        return sum / total;
    }

    /** Returns dᵀFd = Σ_s w_s Var_π(d_s). */
    private static double curvature(SoftmaxPolicy policy, double[] theta, double[] d, double[] weights) {
        double sum = 0;
        for (int s = 0; s < weights.length; s++) {
            double[] p = policy.probabilities(theta, s);
            double mean = 0;
            double square = 0;
            for (int a = 0; a < p.length; a++) {
                double da = d[s * p.length + a];
                mean += p[a] * da;
                square += p[a] * da * da;
            }
            sum += weights[s] * Math.max(0, square - mean * mean);
        }
        return sum;
    }
}
