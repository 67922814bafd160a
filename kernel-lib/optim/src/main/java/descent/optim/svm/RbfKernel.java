package descent.optim.svm;

import descent.optim.linalg.Require;

/**
 * K(x, z) = exp(−γ‖x − z‖²), also called Gaussian. Some write γ = 1/(2σ²).
 *
 * @param gamma γ &gt; 0: large for a machine that looks only at near neighbours
 */
public record RbfKernel(double gamma) implements InnerProductKernel {
    /** Checks γ. */
    public RbfKernel {
        Require.positive("gamma", gamma);
    }

    /** The kernel with γ = 1/(2σ²). */
    public static RbfKernel ofWidth(double sigma) {
        return new RbfKernel(1 / (2 * Require.positive("sigma", sigma) * sigma));
    }

    @Override
    public void transform(double[] products, double xSquare, double[] zSquares, int from, int to) {
        for (int t = from; t < to; t++)
            products[t] = Exponential.of(-gamma * (xSquare + zSquares[t] - 2 * products[t]));
    }
}
