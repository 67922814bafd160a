package descent.optim.objective;

import descent.optim.linalg.Vectors;
import java.util.random.RandomGenerator;

/**
 * Estimates the Hessian's diagonal by random signs: E[u ⊙ Hu] = diag H for independent uᵢ = ±1.
 *
 * <p>One estimate costs one Hessian-vector product, or two gradients where there is none. The variance of component i is the sum of the squares of row i beside the diagonal; a diagonal Hessian is found exactly. Buffers are reused; not to be
 * shared by threads.
 *
 * <p>Source: Hutchinson, "A stochastic estimator of the trace of the influence matrix for Laplacian smoothing splines", 1990; for the diagonal Bekas, Kokiopoulou, Saad, "An estimator for the diagonal of a matrix", 2007.
 */
public final class Hutchinson {
    private final RandomGenerator random;
    private final double[] signs;

    /** For n variables, with signs from this generator. */
    public Hutchinson(int n, RandomGenerator random) {
        this.random = random;
        signs = new double[n];
    }

    /** Writes one estimate of diag ∇²f(x); x is not modified. */
    public void estimate(Differentiable f, double[] x, double[] out) {
        Vectors.length("x", x, signs.length);
        for (int i = 0; i < signs.length; i++) signs[i] = random.nextBoolean() ? 1 : -1;
        if (f instanceof TwiceDifferentiable twice) twice.hessianVector(x, signs, out);
        else FiniteDifferences.hessianVector(f, x, signs, out);
        for (int i = 0; i < signs.length; i++) out[i] *= signs[i];
    }
}
