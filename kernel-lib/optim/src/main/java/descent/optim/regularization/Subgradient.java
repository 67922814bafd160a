package descent.optim.regularization;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import java.util.Arrays;

/**
 * A separable penalty as if it were differentiable: its gradient is a sub-gradient. Shows why sub-gradient methods give no exact zeros.
 *
 * <pre>{@code
 * Differentiable lasso = Penalized.of(LinearRegression.withIntercept(x, y), new Subgradient(new L1(0.1), d + 1, d));
 * Result result = new Training(new GradientDescent(0.01), 20_000).minimize(lasso, start);   // no component is 0
 * }</pre>
 *
 * <p>Near 0 the sub-gradient of λ|x| jumps between −λ and λ, so a step of rate η oscillates in a band of width about ηλ and hits 0 only by accident. {@link Ista} does.
 *
 * @param penalty φ
 * @param dimension n
 * @param penalized how many components from the first on are penalized, ≤ n
 */
public record Subgradient(Separable penalty, int dimension, int penalized) implements Differentiable {
    /** Checks the sizes. */
    public Subgradient {
        Require.atLeast(0, "penalized", penalized);
        Require.atLeast(penalized, "dimension", dimension);
    }

    /** The penalty on all components. */
    public Subgradient(Separable penalty, int dimension) {
        this(penalty, dimension, dimension);
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, dimension);
        return penalty.value(x, penalized);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("gradient", gradient, dimension);
        for (int i = 0; i < penalized; i++) gradient[i] = penalty.subgradient(x[i]);
        Arrays.fill(gradient, penalized, dimension, 0);
        return value(x);
    }
}
