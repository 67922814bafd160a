package descent.optim.svm;

import descent.optim.linalg.Require;

/**
 * K(x, z) = (γ xᵀz + r)ᵈ: the inner product of all monomials up to degree d, with weights.
 *
 * @param gamma γ &gt; 0
 * @param coef0 r ≥ 0: with 0 only the monomials of degree d
 * @param degree d ≥ 1
 */
public record PolynomialKernel(double gamma, double coef0, int degree) implements InnerProductKernel {
    /** Checks the settings. */
    public PolynomialKernel {
        Require.positive("gamma", gamma);
        Require.nonNegative("coef0", coef0);
        Require.atLeast(1, "degree", degree);
    }

    @Override
    public void transform(double[] products, double xSquare, double[] zSquares, int from, int to) {
        for (int t = from; t < to; t++) {
            double base = gamma * products[t] + coef0;
            double power = base;
            for (int k = 1; k < degree; k++) power *= base;
            products[t] = power;
        }
    }
}
