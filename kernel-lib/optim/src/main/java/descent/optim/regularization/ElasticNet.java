package descent.optim.regularization;

import descent.optim.linalg.Require;

/**
 * The elastic net penalty αρ‖x‖₁ + α(1 − ρ)/2 ‖x‖₂²: exact zeros as with L1, but correlated features share.
 *
 * <pre>
 * prox: u = S(v, sαρ)/(1 + sα(1 − ρ))        S the soft threshold
 * </pre>
 *
 * <p>The parametrisation is scikit-learn's and glmnet's. The ½ on the square is part of it.
 *
 * <p>Source: Zou and Hastie, "Regularization and variable selection via the elastic net", 2005, equation (3), in the scaling of Friedman, Hastie, Tibshirani, 2010, equation (2).
 *
 * @param alpha α ≥ 0
 * @param l1Ratio ρ in [0, 1]: 1 is the lasso, 0 is ridge
 */
public record ElasticNet(double alpha, double l1Ratio) implements Separable {
    /** Checks the settings. */
    public ElasticNet {
        Require.nonNegative("alpha", alpha);
        Require.that(l1Ratio >= 0 && l1Ratio <= 1, "l1Ratio", "must be in [0, 1]", l1Ratio);
    }

    /** Returns αρ, the weight of ‖x‖₁. */
    public double l1() {
        return alpha * l1Ratio;
    }

    /** Returns α(1 − ρ), the weight of ‖x‖₂²/2. */
    public double l2() {
        return alpha * (1 - l1Ratio);
    }

    @Override
    public double at(double x) {
        return l1() * Math.abs(x) + l2() / 2 * x * x;
    }

    @Override
    public double prox(double v, double stepSize) {
        return L1.softThreshold(v, stepSize * l1()) / (1 + stepSize * l2());
    }

    @Override
    public double subgradient(double x) {
        return (x == 0 ? 0 : l1() * Math.signum(x)) + l2() * x;
    }
}
