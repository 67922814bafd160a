package descent.optim.nn;

import descent.optim.linalg.Erf;

/**
 * The Gaussian error linear unit, exact (not the tanh approximation).
 *
 * <pre>
 * φ(z)  = z Φ(z),   Φ(z) = ½ erfc(−z/√2)
 * φ′(z) = Φ(z) + z e^(−z²/2)/√(2π)
 * </pre>
 *
 * <p>Source: Hendrycks and Gimpel, "Gaussian error linear units", 2016.
 */
public record Gelu() implements Activation {
    private static final double ROOT_HALF = Math.sqrt(0.5);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = z[i] == Double.NEGATIVE_INFINITY ? 0 : z[i] * normal(z[i]);
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++)
            dz[i] = da[i] * (normal(z[i]) + z[i] * StrictMath.exp(-z[i] * z[i] / 2) / ROOT_TWO_PI);
    }

    private static double normal(double z) {
        return Erf.complement(-z * ROOT_HALF) / 2;
    }
}
