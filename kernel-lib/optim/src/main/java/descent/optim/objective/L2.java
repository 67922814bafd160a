package descent.optim.objective;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * The penalty (λ/2) Σ xᵢ² over the first components; the others (intercepts) are free.
 *
 * <p>Gradient λx. Courses that write λ‖x‖² without the ½ mean twice this λ. Added to an objective by {@link Penalized}.
 *
 * @param dimension n
 * @param penalized how many components from the first on are penalized, ≤ n
 * @param lambda λ ≥ 0
 */
public record L2(int dimension, int penalized, double lambda) implements TwiceDifferentiable {
    /** Checks the settings. */
    public L2 {
        Require.atLeast(0, "penalized", penalized);
        Require.atLeast(penalized, "dimension", dimension);
        Require.nonNegative("lambda", lambda);
    }

    /** The penalty on all components. */
    public L2(int dimension, double lambda) {
        this(dimension, dimension, lambda);
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, dimension);
        double sum = 0;
        for (int i = 0; i < penalized; i++) sum += x[i] * x[i];
        return lambda / 2 * sum;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        hessianVector(x, x, gradient);
        return value(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("v", v, dimension);
        for (int i = 0; i < penalized; i++) out[i] = lambda * v[i];
        Arrays.fill(out, penalized, dimension, 0);
    }
}
