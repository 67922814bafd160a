package descent.optim.nn;

/**
 * No activation, for linear networks and linear recurrent cells.
 *
 * <pre>
 * φ(z)  = z
 * φ′(z) = 1
 * </pre>
 */
public record Identity() implements Activation {
    @Override
    public void forward(int n, double[] z, double[] a) {
        System.arraycopy(z, 0, a, 0, n);
    }

    @Override
    public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
        System.arraycopy(da, 0, dz, 0, n);
    }

    @Override
    public double gain() {
        return 1;
    }

    @Override
    public double curvature(double z) {
        return 0;
    }
}
