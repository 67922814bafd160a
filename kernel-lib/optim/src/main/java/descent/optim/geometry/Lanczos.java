package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Lanczos' method: the outer eigenvalues of a symmetric operator from few products.
 *
 * <pre>
 * w = Aqⱼ − βⱼ₋₁qⱼ₋₁,  αⱼ = qⱼᵀw,  w ← w − αⱼqⱼ,  βⱼ = ‖w‖,  qⱼ₊₁ = w/βⱼ
 * T = tridiagonal(β, α, β) = UΘUᵀ:  Θ are the Ritz values, Qu the Ritz vectors, |βₖu_k| their residuals
 * </pre>
 *
 * <p>The largest and the smallest eigenvalues converge first, and much faster than by {@link PowerIteration}. The vectors are orthogonalised against all before, twice, so no eigenvalue appears twice; that keeps k vectors and costs k²n. Where the start
 * meets an invariant space the method ends early and the values are exact. The squared first components of U are the weights of a quadrature for the density of eigenvalues: averaged over random starts, the spectrum of a network.
 *
 * <p>Source: Lanczos 1950; Golub and Van Loan, "Matrix computations", 4th edition, algorithm 10.1.1; for the density Ghorbani, Krishnan, Xiao, "An investigation into neural net optimization via Hessian eigenvalue density", ICML 2019.
 */
public final class Lanczos {
    private final double[] values;
    private final double[][] vectors;
    private final double[] residuals;
    private final double[] weights;

    private Lanczos(double[] values, double[][] vectors, double[] residuals, double[] weights) {
        this.values = values;
        this.vectors = vectors;
        this.residuals = residuals;
        this.weights = weights;
    }

    /**
     * Makes at most k steps from a random start.
     *
     * @param n the size of A
     * @param k from 1; more than n means n
     */
    public static Lanczos of(SymmetricOperator a, int n, int k, RandomGenerator random) {
        Require.atLeast(1, "k", k);
        List<double[]> q = new ArrayList<>();
        int most = Math.min(k, n);
        double[] alpha = new double[most];
        double[] beta = new double[most];
        q.add(Directions.unit(n, random));
        int steps = 0;
        while (steps < most) {
            double[] w = new double[n];
            a.apply(q.get(steps), w);
            alpha[steps] = Vectors.dot(q.get(steps), w);
            double before = Vectors.norm(w);
            for (int twice = 0; twice < 2; twice++) for (double[] one : q) Vectors.axpy(-Vectors.dot(one, w), one, w);
            beta[steps] = Vectors.norm(w);
            steps++;
            if (!(beta[steps - 1] > 1e-12 * before)) {
                beta[steps - 1] = 0;
                break;
            }
            Vectors.scale(1 / beta[steps - 1], w);
            q.add(w);
        }
        return of(alpha, beta, steps, q, n);
    }

    private static Lanczos of(double[] alpha, double[] beta, int steps, List<double[]> q, int n) {
        DMatrixRMaj t = new DMatrixRMaj(steps, steps);
        for (int j = 0; j < steps; j++) {
            t.set(j, j, alpha[j]);
            if (j + 1 < steps) {
                t.set(j, j + 1, beta[j]);
                t.set(j + 1, j, beta[j]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(steps, true, true);
        if (!eigen.decompose(t)) throw new IllegalStateException("the operator gave products that are not finite");
        Integer[] order = new Integer[steps];
        for (int j = 0; j < steps; j++) order[j] = j;
        Arrays.sort(
                order, Comparator.comparingDouble(j -> -eigen.getEigenvalue(j).getReal()));
        double[] values = new double[steps];
        double[][] vectors = new double[steps][n];
        double[] residuals = new double[steps];
        double[] weights = new double[steps];
        for (int j = 0; j < steps; j++) {
            double[] u = eigen.getEigenVector(order[j]).data;
            values[j] = eigen.getEigenvalue(order[j]).getReal();
            residuals[j] = Math.abs(beta[steps - 1] * u[steps - 1]);
            weights[j] = u[0] * u[0];
            for (int i = 0; i < steps; i++) Vectors.axpy(u[i], q.get(i), vectors[j]);
        }
        return new Lanczos(values, vectors, residuals, weights);
    }

    /** Returns the Ritz values, largest first. */
    public double[] eigenvalues() {
        return values.clone();
    }

    /** Returns the Ritz vector of the j-th value, of length 1. */
    public double[] eigenvector(int j) {
        return vectors[j].clone();
    }

    /** Returns ‖Av − λv‖ for every pair: an eigenvalue lies at most this far from the value. */
    public double[] residuals() {
        return residuals.clone();
    }

    /** Returns the weights of the values in the density, which sum to 1. */
    public double[] weights() {
        return weights.clone();
    }

    /** Returns the largest eigenvalue. */
    public double largest() {
        return values[0];
    }

    /** Returns the smallest eigenvalue, negative where the point is no minimum. */
    public double smallest() {
        return values[values.length - 1];
    }

    /** Returns κ = λmax/λmin; infinite or negative where the operator is not positive definite. */
    public double conditionNumber() {
        return largest() / smallest();
    }
}
