package descent.optim.regularization;

import descent.optim.linalg.Require;

/**
 * How an objective scales its squared errors before it adds λR(w), and what the same λ is called elsewhere.
 *
 * <p>The same minimizer belongs to a·RSS + λR and c·a·RSS + c·λR. So λ′ = λ·a′/a, with the factor a of each convention. Ridge in scikit-learn is {@link #SUM} with R = Σw²; Lasso and ElasticNet are {@link #HALF_MEAN}; a Gaussian prior's view is {@link #HALF_SUM}.
 */
public enum LossScale {
    /** RSS = Σ (xᵢᵀw − yᵢ)². */
    SUM,
    /** ½ RSS. */
    HALF_SUM,
    /** RSS/n. */
    MEAN,
    /** RSS/(2n). */
    HALF_MEAN;

    /** Returns a, the factor before RSS. */
    public double factor(int n) {
        Require.atLeast(1, "n", n);
        return switch (this) {
            case SUM -> 1;
            case HALF_SUM -> 0.5;
            case MEAN -> 1.0 / n;
            case HALF_MEAN -> 0.5 / n;
        };
    }

    /** Returns the λ′ that has in {@code to} the minimizer that λ has here, for the same R. */
    public double convert(double lambda, LossScale to, int n) {
        return Require.nonNegative("lambda", lambda) * to.factor(n) / factor(n);
    }

    /** Returns scikit-learn's alpha of Ridge for this objective with λΣw². For λ/2 Σw² halve it. */
    public double ridgeAlpha(double lambda, int n) {
        return convert(lambda, SUM, n);
    }

    /** Returns scikit-learn's alpha of Lasso for this objective with λΣ|w|. */
    public double lassoAlpha(double lambda, int n) {
        return convert(lambda, HALF_MEAN, n);
    }

    /** Returns scikit-learn's C = 1/(nλ) for the mean logistic loss plus (λ/2)Σw², or plus λΣ|w|. */
    public static double inverseStrength(double lambda, int n) {
        return 1 / (Require.atLeast(1, "n", n) * Require.positive("lambda", lambda));
    }
}
