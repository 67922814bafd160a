package descent.optim.nn;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.optimizer.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Layers, and one flat θ for all their parameters: an immutable description.
 *
 * <pre>{@code
 * Network network = Network.of(2, new Dense(16), new Tanh(), new Dense(1));
 * double[] theta = network.initialize(random);
 * Workspace workspace = network.start(100);
 * double[] outputs = workspace.forward(theta, x, 100, Mode.EVALUATE);
 * }</pre>
 *
 * <p>To train one, give it samples and a loss: {@link NetworkObjective}. The {@link #layout} names the blocks of θ, so that
 * optimizers can treat layers, matrices and biases differently.
 */
public final class Network {
    private final int inputs;
    private final int outputs;
    private final Sequential layers;
    private final Layout layout;
    private final Layout statistics;

    private Network(int inputs, Sequential layers) {
        this.inputs = Require.atLeast(1, "inputs", inputs);
        this.layers = layers;
        outputs = layers.outputs(inputs);
        layout = layers.parameters(Layout.empty(), "", inputs);
        statistics = layers.statistics(Layout.empty(), "", inputs);
    }

    /** A network for rows of this width, with these layers from input to output. */
    public static Network of(int inputs, Layer... layers) {
        return new Network(inputs, new Sequential(layers));
    }

    /** A network for rows of this width, with these layers from input to output. */
    public static Network of(int inputs, List<Layer> layers) {
        return new Network(inputs, new Sequential(layers));
    }

    /**
     * A multi-layer perceptron: dense layers with this activation between them, and none behind the last. Weights start normal with
     * the activation's gain by fan-in ({@link He#of}), those of the last layer with gain 1.
     *
     * @param widths of the input, the hidden layers and the output: at least two numbers
     */
    public static Network mlp(Activation activation, int... widths) {
        if (widths.length < 2)
            throw new IllegalArgumentException("widths must be at least 2 numbers but were " + widths.length);
        List<Layer> layers = new ArrayList<>();
        for (int l = 1; l < widths.length - 1; l++) {
            layers.add(new Dense(widths[l], He.of(activation)));
            layers.add(activation);
        }
        layers.add(new Dense(widths[widths.length - 1], He.normal().withGain(1)));
        return of(widths[0], layers);
    }

    /** Returns the width of an input row. */
    public int inputs() {
        return inputs;
    }

    /** Returns the width of an output row. */
    public int outputs() {
        return outputs;
    }

    /** Returns the layers, from input to output. */
    public List<Layer> layers() {
        return layers.layers();
    }

    /** Returns the name of the l-th layer, counted by kind from 1: {@code dense2}. */
    public String layerName(int l) {
        return layers.layerName(l);
    }

    /** Returns how θ is divided. */
    public Layout layout() {
        return layout;
    }

    /** Returns the number of parameters. */
    public int parameters() {
        return layout.size();
    }

    /** Returns how the running statistics are divided: empty unless there is a {@link BatchNorm}. */
    public Layout statisticsLayout() {
        return statistics;
    }

    /** Returns start parameters in a new θ; the same generator state gives the same θ. */
    public double[] initialize(RandomGenerator random) {
        double[] theta = new double[layout.size()];
        layers.initialize(theta, 0, inputs, random);
        return theta;
    }

    /** Returns start statistics in a new array: mean 0 and variance 1. */
    public double[] initialStatistics() {
        double[] start = new double[statistics.size()];
        layers.initializeStatistics(start, 0, inputs);
        return start;
    }

    /** Starts it for at most this many rows, without a generator: enough unless it is trained with {@link Dropout}. */
    public Workspace start(int rows) {
        return start(rows, initialStatistics(), null, Precision.DOUBLE);
    }

    /** Starts it for at most this many rows, with a generator for masks. */
    public Workspace start(int rows, RandomGenerator random) {
        return start(rows, initialStatistics(), random, Precision.DOUBLE);
    }

    /**
     * Starts it for at most this many rows.
     *
     * @param runningStatistics used and modified in training passes; see {@link #initialStatistics}
     * @param random for masks, or null
     * @param precision the format of activations and their gradients
     */
    public Workspace start(
            int rows, double[] runningStatistics, @Nullable RandomGenerator random, Precision precision) {
        Vectors.length("runningStatistics", runningStatistics, statistics.size());
        return new Workspace(this, layers, new Place(rows, inputs, runningStatistics, random, precision));
    }

    /** Returns the widths from layer to layer: {@code 2 → dense1 16 → tanh1 16 → dense2 1: 65 parameters}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(inputs);
        int width = inputs;
        for (int l = 0; l < layers().size(); l++) {
            width = layers().get(l).outputs(width);
            text.append(" → ").append(layerName(l)).append(' ').append(width);
        }
        return text.append(": ").append(parameters()).append(" parameters").toString();
    }
}
