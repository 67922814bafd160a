package descent.optim.nn;

import descent.optim.optimizer.Layout;

/** The layers of a {@link Sequential} at work: outputs and their gradients stay readable until the next pass. */
final class SequentialPass implements Pass {
    private final Pass[] passes;
    private final int[] widths;
    private final double[][] inputs;
    private final double[][] outputs;
    private final double[][] deltas;
    private final Precision precision;
    private int rows;

    SequentialPass(Sequential layers, Place place) {
        int count = layers.layers().size();
        passes = new Pass[count];
        widths = new int[count + 1];
        inputs = new double[count][0];
        outputs = new double[count][0];
        deltas = new double[count][0];
        precision = place.precision();
        widths[0] = place.inputs();
        int parameters = 0;
        int statistics = 0;
        for (int l = 0; l < count; l++) {
            Layer layer = layers.layers().get(l);
            passes[l] = layer.start(place.inner(widths[l], parameters, statistics));
            parameters += layer.parameters(Layout.empty(), "", widths[l]).size();
            statistics += layer.statistics(Layout.empty(), "", widths[l]).size();
            widths[l + 1] = layer.outputs(widths[l]);
        }
    }

    @Override
    public double[] forward(double[] theta, double[] x, int count, Mode mode) {
        rows = count;
        double[] y = x;
        for (int l = 0; l < passes.length; l++) {
            inputs[l] = y;
            y = passes[l].forward(theta, y, rows, mode);
            precision.round(y, rows * widths[l + 1]);
            outputs[l] = y;
        }
        return y;
    }

    @Override
    public double[] backward(double[] theta, double[] dy, double[] gradient) {
        double[] delta = dy;
        for (int l = passes.length - 1; l >= 0; l--) {
            deltas[l] = delta;
            delta = passes[l].backward(theta, delta, gradient);
            precision.round(delta, rows * widths[l]);
        }
        return delta;
    }

    int rows() {
        return rows;
    }

    int width(int l) {
        return widths[l + 1];
    }

    double[] input(int l) {
        return inputs[l];
    }

    double[] output(int l) {
        return outputs[l];
    }

    double[] delta(int l) {
        return deltas[l];
    }
}
