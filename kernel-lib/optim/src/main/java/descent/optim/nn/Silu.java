package descent.optim.nn;

/**
 * The sigmoid-weighted linear unit, also called swish.
 *
 * <pre>
 * φ(z)  = z σ(z)
 * φ′(z) = σ(z)(1 + z(1 − σ(z)))
 * </pre>
 *
 * <p>Source: Elfwing, Uchibe and Doya, "Sigmoid-weighted linear units for neural network function approximation in reinforcement
 * learning", 2018.
 */
public record Silu() implements Activation {
    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = z[i] * Sigmoid.of(z[i]);
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++) {
            double s = Sigmoid.of(z[i]);
            dz[i] = da[i] * s * (1 + z[i] * (1 - s));
        }
    }
}
