package descent.optim.geometry;

import descent.optim.linalg.Vectors;
import descent.optim.nn.Activation;
import descent.optim.nn.Dense;
import descent.optim.nn.Layer;
import descent.optim.nn.Loss;
import descent.optim.nn.Network;
import descent.optim.nn.NetworkObjective;
import descent.optim.nn.Samples;
import descent.optim.objective.TwiceDifferentiable;
import org.ejml.data.DMatrixRMaj;

/**
 * A network's mean loss with exact products of its second derivatives, for networks of dense layers and activations.
 *
 * <pre>
 * Hv  = R{∇f}: every number of the forward and the backward pass carries its derivative along v (Pearlmutter)
 * Gv  = Jᵀ H_L J v: the Gauss–Newton matrix, without the curvature of the network itself; positive semidefinite for convex losses
 * </pre>
 *
 * <p>For losses that are minus a log-likelihood (softmax and sigmoid cross-entropy; half the squared error for a Gaussian of variance 1) G is the Fisher matrix. One product costs about two gradients and is exact to rounding for smooth activations; at
 * the kink of a ReLU its second derivative is taken as 0. The loss needs a smooth gradient. All samples are one batch. Buffers are reused; not to be shared by threads.
 *
 * <p>Source: Pearlmutter, "Fast exact multiplication by the Hessian", 1994; Schraudolph, "Fast curvature matrix-vector products for second-order gradient descent", 2002.
 */
public final class NetworkCurvature implements TwiceDifferentiable {
    private final Network network;
    private final Loss loss;
    private final NetworkObjective objective;
    private final Tangent tangent;
    private final int rows;
    private final double[] targets;

    /**
     * The mean loss over all samples.
     *
     * @throws IllegalArgumentException if a layer is neither dense nor an activation, or the samples are weighted
     */
    public NetworkCurvature(Network network, Loss loss, Samples samples) {
        for (Layer layer : network.layers())
            if (!(layer instanceof Dense || layer instanceof Activation))
                throw new IllegalArgumentException(
                        "layers must be Dense or an Activation but one was " + layer + ": use FiniteDifferences.twice");
        if (samples.weighted()) throw new IllegalArgumentException("samples must not be weighted");
        this.network = network;
        this.loss = loss;
        objective = new NetworkObjective(network, loss, samples);
        rows = samples.size();
        double[] inputs = new double[rows * samples.inputs()];
        targets = new double[rows * samples.outputs()];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(samples.input(r), 0, inputs, r * samples.inputs(), samples.inputs());
            System.arraycopy(samples.target(r), 0, targets, r * samples.outputs(), samples.outputs());
        }
        tangent = new Tangent(network, inputs, rows);
    }

    /** Returns the network. */
    public Network network() {
        return network;
    }

    /** Returns the same loss as a sum over samples, for mini-batches. */
    public NetworkObjective objective() {
        return objective;
    }

    int rows() {
        return rows;
    }

    @Override
    public int dimension() {
        return network.parameters();
    }

    @Override
    public double value(double[] theta) {
        return objective.value(theta);
    }

    @Override
    public double valueAndGradient(double[] theta, double[] gradient) {
        return objective.valueAndGradient(theta, gradient);
    }

    @Override
    public void hessianVector(double[] theta, double[] v, double[] out) {
        Vectors.length("theta", theta, dimension());
        Vectors.length("v", v, dimension());
        tangent.forward(theta);
        tangent.along(theta, v);
        double[] outputs = tangent.output();
        double[] delta = new double[outputs.length];
        loss.valueAndGradient(rows, network.outputs(), outputs, targets, null, delta);
        tangent.backward(theta, v, delta, lossProduct(outputs, tangent.outputAlong()), out);
    }

    /** Writes Gv, the Gauss–Newton matrix at θ times v. */
    public void gaussNewtonVector(double[] theta, double[] v, double[] out) {
        Vectors.length("theta", theta, dimension());
        Vectors.length("v", v, dimension());
        tangent.forward(theta);
        tangent.along(theta, v);
        tangent.backward(theta, lossProduct(tangent.output(), tangent.outputAlong()), out);
    }

    /** Writes G, reshaping {@code out} to n × n; n products. */
    public void gaussNewton(double[] theta, DMatrixRMaj out) {
        int n = dimension();
        out.reshape(n, n);
        double[] unit = new double[n];
        double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            gaussNewtonVector(theta, unit, column);
            unit[j] = 0;
            for (int i = 0; i < n; i++) out.set(i, j, column[i]);
        }
    }

    /** Returns the forward pass at θ, ready to go back through. */
    Tangent passAt(double[] theta) {
        tangent.forward(theta);
        return tangent;
    }

    /** Returns the derivative of the loss gradient along a change of the outputs. */
    double[] lossProduct(double[] outputs, double[] change) {
        double[] product = new double[outputs.length];
        loss.hessianProduct(rows, network.outputs(), outputs, targets, change, product);
        return product;
    }
}
