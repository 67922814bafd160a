package descent.optim.regularization;

import descent.optim.linalg.Require;

/**
 * The penalty (λ/2)‖x‖₂² as a proximal operator: it shrinks every component by the same factor and makes none 0.
 *
 * <pre>
 * prox: u = v/(1 + sλ)
 * </pre>
 *
 * <p>As a term of a smooth objective it is {@link descent.optim.objective.L2}. It is −log of a Gaussian prior with variance 1/λ, up to a constant.
 *
 * <p>Source: Parikh and Boyd, "Proximal algorithms", 2014, section 6.1.1.
 *
 * @param lambda λ ≥ 0
 */
public record SquaredL2(double lambda) implements Separable {
    /** Checks λ. */
    public SquaredL2 {
        Require.nonNegative("lambda", lambda);
    }

    @Override
    public double at(double x) {
        return lambda / 2 * x * x;
    }

    @Override
    public double prox(double v, double stepSize) {
        return v / (1 + stepSize * lambda);
    }

    @Override
    public double subgradient(double x) {
        return lambda * x;
    }
}
