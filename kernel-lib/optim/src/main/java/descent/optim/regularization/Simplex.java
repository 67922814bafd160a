package descent.optim.regularization;

import descent.optim.linalg.Require;
import java.util.Arrays;

/**
 * The simplex xᵢ ≥ 0, Σ xᵢ = sum: with sum 1, the probability vectors.
 *
 * <pre>
 * u = v sorted, largest first;  ρ = max{j : u_j − (Σ_{k≤j} u_k − sum)/j &gt; 0};  τ = (Σ_{k≤ρ} u_k − sum)/ρ
 * xᵢ = max(vᵢ − τ, 0)
 * </pre>
 *
 * <p>Cost: one sort, and a copy.
 *
 * <p>Source: Held, Wolfe, Crowder, 1974; Duchi, Shalev-Shwartz, Singer, Chandra, "Efficient projections onto the ℓ₁-ball", ICML 2008, figure 1.
 *
 * @param sum the sum of the components, &gt; 0
 */
public record Simplex(double sum) implements ConstraintSet {
    /** Checks the sum. */
    public Simplex {
        Require.positive("sum", sum);
    }

    /** Returns the probability simplex. */
    public static Simplex probability() {
        return new Simplex(1);
    }

    @Override
    public boolean contains(double[] x) {
        double total = 0;
        for (double c : x) {
            if (!(c >= -SLACK * sum)) return false;
            total += c;
        }
        return Math.abs(total - sum) <= SLACK * sum;
    }

    @Override
    public void project(double[] x) {
        double tau = threshold(x.clone(), sum);
        for (int i = 0; i < x.length; i++) x[i] = Math.max(x[i] - tau, 0);
    }

    /** Returns the τ with Σ max(vᵢ − τ, 0) = sum; v is sorted. */
    static double threshold(double[] v, double sum) {
        Arrays.sort(v);
        double total = 0;
        double tau = 0;
        for (int j = 1; j <= v.length; j++) {
            double u = v[v.length - j];
            total += u;
            double candidate = (total - sum) / j;
            if (!(u > candidate)) break;
            tau = candidate;
        }
        return tau;
    }
}
