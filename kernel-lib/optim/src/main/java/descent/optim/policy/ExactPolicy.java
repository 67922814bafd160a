package descent.optim.policy;

import descent.optim.linalg.Require;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * A policy on a board, computed without sampling: its values, its advantages and the gradient that {@link Reinforce} estimates.
 *
 * <pre>
 * V = (I − γP)⁻¹ r,   A(s, a) = r(s, a) + γ Σ_s' p(s'|s, a) V(s') − V(s)
 * ∂J/∂θ_sa = d(s) π(a|s) A(s, a),   d(s) = Σ_t γᵗ P(s_t = s),   J = V(start)
 * </pre>
 *
 * <p>Costs S³ for the two linear systems.
 *
 * <p>Source: Sutton, McAllester, Singh and Mansour, "Policy gradient methods for reinforcement learning with function approximation", 2000, theorem 1.
 */
public final class ExactPolicy {
    private final double[] values;
    private final double[] visits;
    private final double[] advantages;
    private final double[] gradient;
    private final int start;

    /**
     * The policy with these parameters.
     *
     * @param theta not modified
     * @param discount γ in [0, 1)
     */
    public ExactPolicy(GridWorld world, double[] theta, double discount) {
        Require.fraction("discount", discount);
        SoftmaxPolicy policy = SoftmaxPolicy.of(world);
        int n = world.states();
        DMatrixRMaj system = CommonOps_DDRM.identity(n); // I − γP
        DMatrixRMaj reward = new DMatrixRMaj(n, 1);
        for (int s = 0; s < n; s++) {
            if (!world.open(s)) continue;
            double[] p = policy.probabilities(theta, s);
            for (int a = 0; a < p.length; a++)
                for (int k = 0; k < 3; k++) {
                    Environment.Outcome outcome = world.outcomes(s, a).get(k);
                    double chance = p[a] * world.chances().get(k);
                    reward.add(s, 0, chance * outcome.reward());
                    if (!outcome.end()) system.add(s, outcome.state(), -discount * chance);
                }
        }
        values = solve(system, reward);
        start = startOf(world);
        DMatrixRMaj first = new DMatrixRMaj(n, 1);
        first.set(start, 0, 1);
        CommonOps_DDRM.transpose(system);
        visits = solve(system, first);
        advantages = new double[theta.length];
        gradient = new double[theta.length];
        for (int s = 0; s < n; s++) {
            if (!world.open(s)) continue;
            double[] p = policy.probabilities(theta, s);
            for (int a = 0; a < p.length; a++) {
                double q = 0;
                for (int k = 0; k < 3; k++) {
                    Environment.Outcome outcome = world.outcomes(s, a).get(k);
                    double after = outcome.end() ? 0 : values[outcome.state()];
                    q += world.chances().get(k) * (outcome.reward() + discount * after);
                }
                int i = s * p.length + a;
                advantages[i] = q - values[s];
                gradient[i] = visits[s] * p[a] * advantages[i];
            }
        }
    }

    /** Returns J, the expected discounted return from the start. */
    public double value() {
        return values[start];
    }

    /** Returns V(s), a copy. */
    public double[] values() {
        return values.clone();
    }

    /** Returns d(s), a copy: how often each state is visited, later visits discounted. */
    public double[] visits() {
        return visits.clone();
    }

    /** Returns A(s, a), a copy, laid out like θ. */
    public double[] advantages() {
        return advantages.clone();
    }

    /** Returns ∇J, a copy. */
    public double[] gradient() {
        return gradient.clone();
    }

    private static int startOf(GridWorld world) {
        int s = 0;
        while (world.place(s) != 'S') s++;
        return s;
    }

    private static double[] solve(DMatrixRMaj a, DMatrixRMaj b) {
        DMatrixRMaj x = new DMatrixRMaj(b.numRows, 1);
        CommonOps_DDRM.solve(a, b, x); // diagonally dominant for γ < 1, so never singular
        return x.data;
    }
}
