package descent.optim.nn;

import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * A network at work: activations on the way forward, gradients on the way back.
 *
 * <p>Everything is allocated when it is started; passes allocate nothing. What its methods return are live arrays, good until the next
 * pass, and may be longer than rows × width. Mutable, for one thread.
 */
public final class Workspace {
    private final Network network;
    private final Place place;
    private final SequentialPass pass;

    Workspace(Network network, Sequential layers, Place place) {
        this.network = network;
        this.place = place;
        pass = layers.start(place);
    }

    /**
     * Computes the outputs of a batch.
     *
     * @param theta all parameters, not modified
     * @param x rows × inputs, row by row; not modified, and to be kept until {@link #backward}
     * @param rows from 1 to the number that the network was started for
     * @return rows × outputs
     */
    public double[] forward(double[] theta, double[] x, int rows, Mode mode) {
        Vectors.length("theta", theta, network.parameters());
        Shapes.rows(rows, place.rows());
        Shapes.holds("x", x, rows, network.inputs());
        return pass.forward(theta, x, rows, mode);
    }

    /**
     * Propagates a gradient back through the latest {@link #forward} pass.
     *
     * @param theta as given to it, not modified
     * @param outputGradient ∂L/∂outputs, rows × outputs, not modified
     * @param gradient ∂L/∂θ, overwritten
     * @return ∂L/∂x, rows × inputs
     */
    public double[] backward(double[] theta, double[] outputGradient, double[] gradient) {
        Vectors.length("theta", theta, network.parameters());
        Vectors.length("gradient", gradient, network.parameters());
        if (rows() == 0) throw new IllegalStateException("there is no forward pass to go back through");
        Shapes.holds("outputGradient", outputGradient, rows(), network.outputs());
        Arrays.fill(gradient, 0);
        return pass.backward(theta, outputGradient, gradient);
    }

    /** Returns the number of rows of the latest pass, 0 before the first. */
    public int rows() {
        return pass.rows();
    }

    /** Returns the width of the l-th layer's output. */
    public int width(int l) {
        return pass.width(l);
    }

    /** Returns what the l-th layer got in the latest forward pass. */
    public double[] input(int l) {
        return pass.input(l);
    }

    /** Returns what the l-th layer answered in the latest forward pass. */
    public double[] output(int l) {
        return pass.output(l);
    }

    /** Returns δ, the gradient with respect to the l-th layer's output, of the latest backward pass. */
    public double[] delta(int l) {
        return pass.delta(l);
    }

    /** Returns a copy of what the l-th layer answered, rows × width and not longer: for histograms. */
    public double[] activations(int l) {
        return Arrays.copyOf(pass.output(l), rows() * width(l));
    }

    /** Returns the running statistics: the live array. */
    public double[] statistics() {
        return place.statistics();
    }

    /** Returns how many numbers the buffers hold: what {@link Checkpoint} saves. */
    public long doubles() {
        return place.doubles();
    }
}
