package descent.optim.nn;

/**
 * The rectified linear unit.
 *
 * <pre>
 * φ(z)  = max(0, z)
 * φ′(z) = 1 for z &gt; 0, else 0 (at 0 too, where there is no derivative)
 * </pre>
 *
 * <p>A NaN goes through. Source: Nair and Hinton, "Rectified linear units improve restricted Boltzmann machines", 2010.
 */
public record Relu() implements Activation {
    @Override
    public void forward(int n, double[] z, double[] a) {
        for (int i = 0; i < n; i++) a[i] = z[i] <= 0 ? 0 : z[i];
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        for (int i = 0; i < n; i++) dz[i] = z[i] <= 0 ? 0 : da[i];
    }

    @Override
    public double gain() {
        return Math.sqrt(2);
    }

    @Override
    public double curvature(double z) {
        return 0;
    }
}
