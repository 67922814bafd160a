package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The multipliers of a point: λ for the equalities, μ for the inequalities of f + λᵀh + μᵀg. Immutable.
 *
 * <p>They are prices: where the constraint hᵢ = 0 becomes hᵢ = δ, the best value changes by −λᵢδ to first order, and loosening gⱼ ≤ 0 to gⱼ ≤ δ gains μⱼδ.
 */
public final class Multipliers {
    private final double[] lambda;
    private final double[] mu;

    private Multipliers(double[] lambda, double[] mu) {
        this.lambda = lambda;
        this.mu = mu;
    }

    /** Returns these multipliers, copied. */
    public static Multipliers of(double[] lambda, double[] mu) {
        return new Multipliers(lambda.clone(), mu.clone());
    }

    /**
     * Returns the multipliers that come nearest to stationarity at a point: min ‖∇f + Σ λᵢ∇hᵢ + Σ μⱼ∇gⱼ‖ over the equalities and the active inequalities; the others get 0.
     *
     * <p>At a minimum they are the multipliers; elsewhere some μ may be negative, which says that the constraint should be let go.
     *
     * @param active an inequality counts as active where g(x) ≥ −active
     */
    public static Multipliers leastSquares(ConstrainedProblem problem, double[] x, double active) {
        int n = problem.dimension();
        int equalities = problem.equalities().size();
        List<double[]> normals = new ArrayList<>();
        List<Integer> which = new ArrayList<>();
        for (Differentiable h : problem.equalities()) normals.add(h.gradient(x));
        for (int j = 0; j < problem.inequalities().size(); j++) {
            double[] normal = new double[n];
            if (problem.inequalities().get(j).valueAndGradient(x, normal) < -active) continue;
            normals.add(normal);
            which.add(j);
        }
        double[] lambda = new double[equalities];
        double[] mu = new double[problem.inequalities().size()];
        if (normals.isEmpty()) return new Multipliers(lambda, mu);
        DMatrixRMaj columns = new DMatrixRMaj(n, normals.size());
        for (int j = 0; j < normals.size(); j++) for (int i = 0; i < n; i++) columns.set(i, j, normals.get(j)[i]);
        double[] minus = problem.objective().gradient(x);
        Vectors.scale(-1, minus);
        DMatrixRMaj best = new DMatrixRMaj(normals.size(), 1);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.pseudoInverse(true);
        if (solver.setA(columns)) solver.solve(DMatrixRMaj.wrap(n, 1, minus), best);
        else Arrays.fill(best.data, Double.NaN);
        System.arraycopy(best.data, 0, lambda, 0, equalities);
        for (int k = 0; k < which.size(); k++) mu[which.get(k)] = best.get(equalities + k, 0);
        return new Multipliers(lambda, mu);
    }

    /** Returns a copy of λ. */
    public double[] lambda() {
        return lambda.clone();
    }

    /** Returns a copy of μ. */
    public double[] mu() {
        return mu.clone();
    }

    double lambda(int i) {
        return lambda[i];
    }

    double mu(int j) {
        return mu[j];
    }

    void requireFor(ConstrainedProblem problem) {
        Vectors.length("lambda", lambda, problem.equalities().size());
        Vectors.length("mu", mu, problem.inequalities().size());
    }

    @Override
    public String toString() {
        return "λ = " + Arrays.toString(lambda) + ", μ = " + Arrays.toString(mu);
    }
}
