package descent.optim.geometry;

import descent.optim.linalg.Vectors;
import descent.optim.optimizer.Layout;
import java.util.random.RandomGenerator;

/** Directions to cut a landscape along. */
public final class Directions {
    private Directions() {}

    /** Returns independent standard normal components. */
    public static double[] gaussian(int n, RandomGenerator random) {
        double[] d = new double[n];
        for (int i = 0; i < n; i++) d[i] = random.nextGaussian();
        return d;
    }

    /** Returns a direction of length 1, uniform on the sphere. */
    public static double[] unit(int n, RandomGenerator random) {
        double[] d = gaussian(n, random);
        Vectors.scale(1 / Vectors.norm(d), d);
        return d;
    }

    /**
     * Gives each filter of a direction the length of the same filter of θ, d ← (d/‖d‖)‖θ‖, so that slices of networks whose layers are scaled differently can be compared.
     *
     * <p>A filter is a row of a block with two axes or more: the weights into one unit. Blocks with one axis (biases, normalisation) get 0, as in the paper's pictures.
     *
     * <p>Source: Li, Xu, Taylor, Studer, Goldstein, "Visualizing the loss landscape of neural nets", NeurIPS 2018, section 4.
     *
     * @param direction modified
     * @param theta not modified
     */
    public static void normalizeFilters(double[] direction, double[] theta, Layout layout) {
        Vectors.length("direction", direction, layout.size());
        Vectors.length("theta", theta, layout.size());
        for (Layout.Block block : layout.blocks()) {
            int width = block.columns();
            for (int row = 0; row < block.rows(); row++) {
                int from = block.offset() + row * width;
                double ofTheta = 0;
                double ofDirection = 0;
                for (int i = from; i < from + width; i++) {
                    ofTheta += theta[i] * theta[i];
                    ofDirection += direction[i] * direction[i];
                }
                double factor = block.matrix() && ofDirection > 0 ? Math.sqrt(ofTheta / ofDirection) : 0;
                for (int i = from; i < from + width; i++) direction[i] *= factor;
            }
        }
    }
}
