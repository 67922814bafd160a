package descent.optim.nn;

import descent.optim.linalg.Require;

/**
 * The exponential linear unit: smooth for α = 1, and its outputs can average to zero.
 *
 * <pre>
 * φ(z)  = z for z &gt; 0, else α(eᶻ − 1)
 * φ′(z) = 1 for z &gt; 0, else α eᶻ = φ(z) + α
 * </pre>
 *
 * <p>Source: Clevert, Unterthiner and Hochreiter, "Fast and accurate deep network learning by exponential linear units", 2016,
 * equation (15).
 *
 * @param alpha α ≥ 0, 1 in the paper
 */
public record Elu(double alpha) implements Activation {
    /** Checks α. */
    public Elu {
        Require.nonNegative("alpha", alpha);
    }

    /** The form of the paper, α = 1. */
    public Elu() {
        this(1);
    }

    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = z[i] > 0 ? z[i] : alpha * StrictMath.expm1(z[i]);
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++) dz[i] = z[i] > 0 ? da[i] : da[i] * (a[i] + alpha);
    }

    @Override
    public double curvature(double z) {
        return z < 0 ? alpha * StrictMath.exp(z) : 0;
    }
}
