package descent.optim.regularization;

import descent.optim.linalg.Require;

/**
 * The penalty λ‖x‖₁ = λ Σ |xᵢ|, which makes coefficients exactly 0.
 *
 * <pre>
 * prox: u = sign(v)·max(|v| − sλ, 0)        (soft threshold)
 * ∂λ|x| = λ sign(x) for x ≠ 0, [−λ, λ] at 0
 * </pre>
 *
 * <p>It is −log of a Laplace prior with scale 1/λ, up to a constant.
 *
 * <p>Source: Tibshirani, "Regression shrinkage and selection via the lasso", 1996; Parikh and Boyd, "Proximal algorithms", 2014, section 6.5.2.
 *
 * @param lambda λ ≥ 0
 */
public record L1(double lambda) implements Separable {
    /** Checks λ. */
    public L1 {
        Require.nonNegative("lambda", lambda);
    }

    /** Returns the soft threshold sign(v)·max(|v| − t, 0). */
    public static double softThreshold(double v, double t) {
        if (v > t) return v - t;
        if (v < -t) return v + t;
        return Double.isNaN(v) ? v : 0;
    }

    @Override
    public double at(double x) {
        return lambda * Math.abs(x);
    }

    @Override
    public double prox(double v, double stepSize) {
        return softThreshold(v, stepSize * lambda);
    }

    @Override
    public double subgradient(double x) {
        return x == 0 ? 0 : lambda * Math.signum(x);
    }
}
