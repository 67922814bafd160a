package descent.optim.nn;

import descent.optim.linalg.Require;

/**
 * A rectifier whose units cannot die, because the other side has a slope too.
 *
 * <pre>
 * φ(z)  = z for z &gt; 0, else s z
 * φ′(z) = 1 for z &gt; 0, else s
 * </pre>
 *
 * <p>Source: Maas, Hannun and Ng, "Rectifier nonlinearities improve neural network acoustic models", 2013.
 *
 * @param negativeSlope s ≥ 0, 0.01 in the paper
 */
public record LeakyRelu(double negativeSlope) implements Activation {
    /** Checks the slope. */
    public LeakyRelu {
        Require.nonNegative("negativeSlope", negativeSlope);
    }

    /** The slope of the paper, 0.01. */
    public LeakyRelu() {
        this(0.01);
    }

    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = z[i] > 0 ? z[i] : negativeSlope * z[i];
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++) dz[i] = z[i] > 0 ? da[i] : negativeSlope * da[i];
    }

    @Override
    public double gain() {
        return Math.sqrt(2 / (1 + negativeSlope * negativeSlope));
    }

    @Override
    public double curvature(double z) {
        return 0;
    }
}
