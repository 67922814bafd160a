package descent.optim.nn;

/**
 * The self-normalising unit: an {@link Elu} scaled so that mean 0 and variance 1 are a fixed point of a layer.
 *
 * <pre>
 * φ(z)  = λ z for z &gt; 0, else λα(eᶻ − 1)
 * φ′(z) = λ for z &gt; 0, else λα eᶻ = φ(z) + λα
 * </pre>
 *
 * <p>With weights of variance 1/inputs. The gain 3/4 is torch's; the fixed point belongs to gain 1.
 *
 * <p>Source: Klambauer, Unterthiner, Mayr and Hochreiter, "Self-normalizing neural networks", 2017, equation (2).
 */
public record Selu() implements Activation {
    /** λ of the paper. */
    public static final double LAMBDA = 1.0507009873554805;

    /** α of the paper. */
    public static final double ALPHA = 1.6732632423543772;

    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = z[i] > 0 ? LAMBDA * z[i] : LAMBDA * ALPHA * StrictMath.expm1(z[i]);
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++) dz[i] = z[i] > 0 ? LAMBDA * da[i] : da[i] * (a[i] + LAMBDA * ALPHA);
    }

    @Override
    public double gain() {
        return 0.75;
    }
}
