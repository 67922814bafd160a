package descent.optim.geometry;

import descent.optim.nn.Activation;
import descent.optim.nn.Dense;
import descent.optim.nn.Layer;
import descent.optim.nn.Network;
import java.util.Arrays;
import java.util.List;

/**
 * A network of dense layers and activations in which every number may carry its derivative along a direction of θ, on the way forward and on the way back.
 *
 * <pre>
 * dense       Y = XWᵀ + b            Ẏ = ẊWᵀ + XVᵀ + v_b
 *             dX = dY W              d̊X = d̊Y W + dY V
 *             dW = dYᵀX              d̊W = d̊YᵀX + dYᵀẊ
 * activation  a = φ(z)               ȧ = φ′(z) ż
 *             dz = da φ′(z)          d̊z = d̊a φ′(z) + da φ″(z) ż
 * </pre>
 */
final class Tangent {
    private final List<Layer> layers;
    private final int[] width;
    private final int[] offset;
    private final int rows;
    private final double[][] value; // value[l]: what layer l gets; the last one is the output
    private final double[][] dot;
    private final double[][] slope; // φ′ of activation layers

    Tangent(Network network, double[] inputs, int rows) {
        layers = network.layers();
        this.rows = rows;
        int count = layers.size();
        width = new int[count + 1];
        offset = new int[count + 1];
        value = new double[count + 1][];
        dot = new double[count + 1][];
        slope = new double[count][];
        width[0] = network.inputs();
        for (int l = 0; l < count; l++) {
            width[l + 1] = layers.get(l).outputs(width[l]);
            offset[l + 1] = offset[l] + (dense(l) ? width[l + 1] * (width[l] + 1) : 0);
        }
        for (int l = 0; l <= count; l++) {
            value[l] = l == 0 ? inputs : new double[rows * width[l]];
            dot[l] = new double[rows * width[l]];
            if (l < count) slope[l] = new double[dense(l) ? 0 : rows * width[l]];
        }
    }

    boolean dense(int l) {
        return layers.get(l) instanceof Dense;
    }

    int inputs(int l) {
        return width[l];
    }

    int units(int l) {
        return width[l + 1];
    }

    int offset(int l) {
        return offset[l];
    }

    int layers() {
        return layers.size();
    }

    /** Returns what layer l got. */
    double[] input(int l) {
        return value[l];
    }

    double[] output() {
        return value[layers.size()];
    }

    double[] outputAlong() {
        return dot[layers.size()];
    }

    void forward(double[] theta) {
        for (int l = 0; l < layers.size(); l++) {
            if (layers.get(l) instanceof Activation activation) {
                int n = rows * width[l];
                activation.forward(n, value[l], value[l + 1]);
                double[] ones = new double[n];
                Arrays.fill(ones, 1);
                activation.backward(n, value[l], value[l + 1], ones, slope[l]);
            } else {
                Arrays.fill(value[l + 1], 0);
                addDense(l, theta, value[l], true, value[l + 1]);
            }
        }
    }

    /** Derives the forward pass along v. */
    void along(double[] theta, double[] v) {
        Arrays.fill(dot[0], 0);
        for (int l = 0; l < layers.size(); l++) {
            if (dense(l)) {
                Arrays.fill(dot[l + 1], 0);
                addDense(l, theta, dot[l], false, dot[l + 1]);
                addDense(l, v, value[l], true, dot[l + 1]);
            } else for (int i = 0; i < dot[l].length; i++) dot[l + 1][i] = slope[l][i] * dot[l][i];
        }
    }

    private void addDense(int l, double[] theta, double[] x, boolean bias, double[] y) {
        int in = width[l];
        int units = width[l + 1];
        int b = offset[l] + units * in;
        for (int r = 0; r < rows; r++)
            for (int u = 0; u < units; u++) {
                double sum = bias ? theta[b + u] : 0;
                for (int i = 0, w = offset[l] + u * in, at = r * in; i < in; i++, w++, at++) sum += theta[w] * x[at];
                y[r * units + u] += sum;
            }
    }

    /** Sees the gradient with respect to what a dense layer answers. */
    interface Delta {
        void at(int layer, double[] delta);
    }

    /** Goes back through the latest forward pass and shows each dense layer's δ. */
    void backward(double[] theta, double[] outputDelta, Delta listener) {
        double[] delta = outputDelta;
        for (int l = layers.size() - 1; l >= 0; l--) {
            double[] before = new double[rows * width[l]];
            if (dense(l)) {
                listener.at(l, delta);
                addBack(l, theta, delta, before);
            } else for (int i = 0; i < before.length; i++) before[i] = delta[i] * slope[l][i];
            delta = before;
        }
    }

    /** Writes the gradient that belongs to these output gradients. */
    void backward(double[] theta, double[] outputDelta, double[] gradient) {
        Arrays.fill(gradient, 0);
        backward(theta, outputDelta, (l, delta) -> addGradient(l, delta, value[l], true, gradient));
    }

    /** Writes the derivative along v of the gradient, given the output gradients and their derivative. */
    void backward(double[] theta, double[] v, double[] outputDelta, double[] outputDeltaDot, double[] out) {
        Arrays.fill(out, 0);
        double[] delta = outputDelta;
        double[] deltaDot = outputDeltaDot;
        for (int l = layers.size() - 1; l >= 0; l--) {
            double[] before = new double[rows * width[l]];
            double[] beforeDot = new double[rows * width[l]];
            if (layers.get(l) instanceof Activation activation) {
                for (int i = 0; i < before.length; i++) {
                    before[i] = delta[i] * slope[l][i];
                    beforeDot[i] = deltaDot[i] * slope[l][i];
                    if (delta[i] != 0 && dot[l][i] != 0)
                        beforeDot[i] += delta[i] * activation.curvature(value[l][i]) * dot[l][i];
                }
            } else {
                addGradient(l, deltaDot, value[l], true, out);
                addGradient(l, delta, dot[l], false, out);
                addBack(l, theta, delta, before);
                addBack(l, theta, deltaDot, beforeDot);
                addBack(l, v, delta, beforeDot);
            }
            delta = before;
            deltaDot = beforeDot;
        }
    }

    private void addBack(int l, double[] theta, double[] delta, double[] before) {
        int in = width[l];
        int units = width[l + 1];
        for (int r = 0; r < rows; r++)
            for (int u = 0; u < units; u++) {
                double d = delta[r * units + u];
                for (int i = 0, w = offset[l] + u * in, at = r * in; i < in; i++, w++, at++) before[at] += d * theta[w];
            }
    }

    private void addGradient(int l, double[] delta, double[] x, boolean bias, double[] gradient) {
        int in = width[l];
        int units = width[l + 1];
        int b = offset[l] + units * in;
        for (int r = 0; r < rows; r++)
            for (int u = 0; u < units; u++) {
                double d = delta[r * units + u];
                if (bias) gradient[b + u] += d;
                for (int i = 0, w = offset[l] + u * in, at = r * in; i < in; i++, w++, at++) gradient[w] += d * x[at];
            }
    }
}
