package descent.optim.nn;

/**
 * The hyperbolic tangent, into (−1, 1).
 *
 * <pre>
 * φ(z)  = tanh z
 * φ′(z) = 1 − tanh² z ≤ 1
 * </pre>
 */
public record Tanh() implements Activation {
    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = StrictMath.tanh(z[i]);
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++) dz[i] = da[i] * (1 - a[i] * a[i]);
    }

    @Override
    public double gain() {
        return 5.0 / 3;
    }

    @Override
    public double curvature(double z) {
        double a = StrictMath.tanh(z);
        return -2 * a * (1 - a * a);
    }
}
