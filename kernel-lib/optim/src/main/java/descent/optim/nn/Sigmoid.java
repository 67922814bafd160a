package descent.optim.nn;

/**
 * The logistic function, into (0, 1).
 *
 * <pre>
 * φ(z)  = σ(z) = 1/(1 + e⁻ᶻ)
 * φ′(z) = σ(z)(1 − σ(z)) ≤ 1/4
 * </pre>
 *
 * <p>Neither overflows, and σ(z) keeps its relative precision for very negative z.
 */
public record Sigmoid() implements Activation {
    /** Returns σ(z). */
    public static double of(double z) {
        if (z >= 0) return 1 / (1 + StrictMath.exp(-z));
        double e = StrictMath.exp(z);
        return e / (1 + e);
    }

    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = of(z[i]);
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++) dz[i] = da[i] * a[i] * (1 - a[i]);
    }

    @Override
    public double gain() {
        return 1;
    }

    @Override
    public double curvature(double z) {
        double a = of(z);
        return a * (1 - a) * (1 - 2 * a);
    }
}
