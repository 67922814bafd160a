package descent.optim.svm;

import descent.optim.linalg.Require;

/**
 * K(x, z) = tanh(γ xᵀz + r), which is not positive semidefinite in general.
 *
 * @param gamma γ &gt; 0
 * @param coef0 r, mostly negative
 */
public record SigmoidKernel(double gamma, double coef0) implements InnerProductKernel {
    /** Checks the settings. */
    public SigmoidKernel {
        Require.positive("gamma", gamma);
        Require.finite("coef0", coef0);
    }

    @Override
    public void transform(double[] products, double xSquare, double[] zSquares, int from, int to) {
        for (int t = from; t < to; t++) products[t] = Math.tanh(gamma * products[t] + coef0);
    }
}
