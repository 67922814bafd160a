package descent.optim.regularization;

import descent.optim.linalg.Require;

/**
 * The penalty λ Σ_g √p_g ‖x_g‖₂ over groups of components: a group is kept as a whole or becomes 0 as a whole.
 *
 * <pre>
 * prox: u_g = max(1 − sλ√p_g/‖v_g‖, 0)·v_g        p_g the group's size
 * </pre>
 *
 * <p>Components in no group are free. Immutable; threads may share it.
 *
 * <p>Source: Yuan and Lin, "Model selection and estimation in regression with grouped variables", 2006, equations (2.1) and (2.4).
 */
public final class GroupLasso implements ProximalOperator {
    private final double lambda;
    private final int[][] groups;

    /**
     * The penalty on these groups.
     *
     * @param lambda λ ≥ 0
     * @param groups the indices of each group; no index twice; copied
     */
    public GroupLasso(double lambda, int[]... groups) {
        this.lambda = Require.nonNegative("lambda", lambda);
        this.groups = new int[groups.length][];
        java.util.BitSet seen = new java.util.BitSet();
        for (int g = 0; g < groups.length; g++) {
            this.groups[g] = groups[g].clone();
            for (int i : groups[g]) {
                if (seen.get(Require.atLeast(0, "index", i)))
                    throw new IllegalArgumentException("groups must not overlap but share index " + i);
                seen.set(i);
            }
        }
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (int[] group : groups) sum += Math.sqrt(group.length) * norm(x, group);
        return lambda * sum;
    }

    @Override
    public void prox(double[] x, double stepSize) {
        for (int[] group : groups) {
            double norm = norm(x, group);
            double threshold = stepSize * lambda * Math.sqrt(group.length);
            double factor = norm > threshold ? 1 - threshold / norm : 0;
            for (int i : group) x[i] = factor == 0 ? 0 : x[i] * factor;
        }
    }

    private static double norm(double[] x, int[] group) {
        double sum = 0;
        for (int i : group) sum += x[i] * x[i];
        return Math.sqrt(sum);
    }

    @Override
    public String toString() {
        return "GroupLasso[lambda=" + lambda + ", groups=" + java.util.Arrays.deepToString(groups) + "]";
    }
}
