package descent.optim.nn;

import descent.optim.data.Batch;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A network, a loss and samples as a function of θ: f(θ) = mean loss over the samples, with its gradient by back-propagation.
 *
 * <pre>{@code
 * NetworkObjective f = new NetworkObjective(network, new SoftmaxCrossEntropy(), samples);
 * Result result = new Training(new Adam(0.01), 32, 20, StoppingRule.never(), List.of())
 *         .minimize(f, network.initialize(random), network.layout(), Batches.shuffled(f.terms(), 32, random), random);
 * double[][] logits = f.predict(result.x(), x);
 * double validation = f.on(validationSamples).value(result.x());
 * }</pre>
 *
 * <p>It runs in {@link Mode#TRAIN}: with {@link Dropout} each evaluation draws new masks, with {@link BatchNorm} each one normalises
 * over its batch and moves the running statistics. {@link #on} answers the same network in {@link Mode#EVALUATE}. Mutable inside
 * (buffers, statistics, generator), so for one thread; after the largest batch has been seen, evaluations allocate nothing.
 */
public final class NetworkObjective implements FiniteSum {
    private final Network network;
    private final Loss loss;
    private final Samples samples;
    private final Mode mode;
    private final Precision precision;
    private final double[] statistics;
    private final @Nullable RandomGenerator random;
    private final double @Nullable [] rounded;
    private Workspace workspace;
    private int capacity;
    private double[] x;
    private double[] y;
    private double @Nullable [] weights;
    private double[] outputGradient;

    private NetworkObjective(
            Network network,
            Loss loss,
            Samples samples,
            Mode mode,
            Precision precision,
            double[] statistics,
            @Nullable RandomGenerator random) {
        if (samples.inputs() != network.inputs())
            throw new IllegalArgumentException(
                    "the samples have " + samples.inputs() + " inputs but the network takes " + network.inputs());
        if (samples.outputs() != network.outputs())
            throw new IllegalArgumentException("the samples have " + samples.outputs() + " targets but the network has "
                    + network.outputs() + " outputs");
        this.network = network;
        this.loss = loss;
        this.samples = samples;
        this.mode = mode;
        this.precision = precision;
        this.statistics = statistics;
        this.random = random;
        rounded = precision == Precision.DOUBLE ? null : new double[network.parameters()];
        x = new double[0];
        y = new double[0];
        outputGradient = new double[0];
        workspace = grow(1);
    }

    /** The training objective of a network that needs no generator. */
    public NetworkObjective(Network network, Loss loss, Samples samples) {
        this(network, loss, samples, Mode.TRAIN, Precision.DOUBLE, network.initialStatistics(), null);
    }

    /** The training objective of a network whose masks come from this generator. */
    public NetworkObjective(Network network, Loss loss, Samples samples, RandomGenerator random) {
        this(network, loss, samples, Mode.TRAIN, Precision.DOUBLE, network.initialStatistics(), random);
    }

    /** Returns the same network on other samples for evaluation: no masks, and this one's running statistics, as they move. */
    public NetworkObjective on(Samples others) {
        return new NetworkObjective(network, loss, others, Mode.EVALUATE, precision, statistics, random);
    }

    /** Returns this objective computed in another format: parameters, activations and gradients are rounded to it. */
    NetworkObjective in(Precision format) {
        return new NetworkObjective(network, loss, samples, mode, format, statistics, random);
    }

    private Workspace grow(int rows) {
        capacity = rows;
        x = new double[rows * network.inputs()];
        y = new double[rows * network.outputs()];
        weights = samples.weighted() ? new double[rows] : null;
        outputGradient = new double[rows * network.outputs()];
        return network.start(rows, statistics, random, precision);
    }

    @Override
    public int dimension() {
        return network.parameters();
    }

    @Override
    public int terms() {
        return samples.size();
    }

    @Override
    public double value(double[] theta) {
        return forward(theta, Batch.all(terms()));
    }

    @Override
    public double valueAndGradient(double[] theta, Batch batch, double[] gradient) {
        return valueAndGradient(theta, batch, 1, gradient);
    }

    /** Returns the loss and writes scale times its gradient, rounded to the format. */
    double valueAndGradient(double[] theta, Batch batch, double scale, double[] gradient) {
        Vectors.length("gradient", gradient, dimension());
        double value = forward(theta, batch);
        if (scale != 1) for (int i = 0; i < batch.size() * network.outputs(); i++) outputGradient[i] *= scale;
        precision.round(outputGradient, batch.size() * network.outputs());
        workspace.backward(inFormat(theta), outputGradient, gradient);
        precision.round(gradient, gradient.length);
        return value;
    }

    private double forward(double[] theta, Batch batch) {
        int rows = Require.atLeast(1, "the size of the batch", batch.size());
        Vectors.length("theta", theta, dimension());
        if (rows > capacity) workspace = grow(rows);
        for (int k = 0; k < rows; k++) samples.copy(batch.index(k), k, x, y, weights);
        if (rounded != null) {
            System.arraycopy(theta, 0, rounded, 0, theta.length);
            precision.round(rounded, rounded.length);
            precision.round(x, rows * network.inputs());
        }
        double[] outputs = workspace.forward(inFormat(theta), x, rows, mode);
        return loss.valueAndGradient(rows, network.outputs(), outputs, y, weights, outputGradient);
    }

    private double[] inFormat(double[] theta) {
        return rounded == null ? theta : rounded;
    }

    /** Returns the network's outputs for these inputs, in evaluation mode; in a new array. */
    public double[][] predict(double[] theta, double[]... inputs) {
        double[][] outputs = new double[inputs.length][network.outputs()];
        if (inputs.length == 0) return outputs;
        double[] flat = Samples.flat("inputs", inputs);
        if (inputs[0].length != network.inputs())
            throw new IllegalArgumentException(
                    "the inputs have length " + inputs[0].length + " but the network takes " + network.inputs());
        double[] all = network.start(inputs.length, statistics, random, precision)
                .forward(theta, flat, inputs.length, Mode.EVALUATE);
        for (int i = 0; i < inputs.length; i++)
            System.arraycopy(all, i * network.outputs(), outputs[i], 0, network.outputs());
        return outputs;
    }

    /** Returns the network. */
    public Network network() {
        return network;
    }

    /** Returns the samples. */
    public Samples samples() {
        return samples;
    }

    /** Returns the workspace with the activations of the latest evaluation; a larger batch replaces it. */
    public Workspace workspace() {
        return workspace;
    }

    /** Returns the running statistics, shared with every {@link #on}: the live array. */
    public double[] statistics() {
        return statistics;
    }
}
