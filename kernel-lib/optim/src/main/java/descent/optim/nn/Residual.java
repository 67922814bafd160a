package descent.optim.nn;

import descent.optim.optimizer.Layout;
import java.util.random.RandomGenerator;

/**
 * A residual block: layers that learn a correction to the identity, so that the gradient always has a path of slope 1.
 *
 * <pre>
 * forward    y = x + F(x)
 * backward   dx = dy + J_Fᵀ dy
 * </pre>
 *
 * <p>F must answer rows as wide as it takes.
 *
 * <p>Source: He, Zhang, Ren and Sun, "Deep residual learning for image recognition", 2016, equation (1).
 *
 * @param inside F
 */
public record Residual(Sequential inside) implements Layer {
    /** A block around these layers. */
    public Residual(Layer... layers) {
        this(new Sequential(layers));
    }

    @Override
    public int outputs(int inputs) {
        int outputs = inside.outputs(inputs);
        if (outputs != inputs)
            throw new IllegalArgumentException(
                    "a residual block must keep the width but takes " + inputs + " and answers " + outputs);
        return outputs;
    }

    @Override
    public Layout parameters(Layout before, String name, int inputs) {
        return inside.parameters(before, name, inputs);
    }

    @Override
    public void initialize(double[] theta, int offset, int inputs, RandomGenerator random) {
        inside.initialize(theta, offset, inputs, random);
    }

    @Override
    public Layout statistics(Layout before, String name, int inputs) {
        return inside.statistics(before, name, inputs);
    }

    @Override
    public void initializeStatistics(double[] statistics, int offset, int inputs) {
        inside.initializeStatistics(statistics, offset, inputs);
    }

    @Override
    public Pass start(Place place) {
        int width = place.inputs();
        Pass f = inside.start(place);
        double[] y = place.rowsOf(width);
        double[] dx = place.rowsOf(width);
        return new Pass() {
            private int n;

            @Override
            public double[] forward(double[] theta, double[] x, int rows, Mode mode) {
                n = rows * width;
                double[] correction = f.forward(theta, x, rows, mode);
                for (int i = 0; i < n; i++) y[i] = x[i] + correction[i];
                return y;
            }

            @Override
            public double[] backward(double[] theta, double[] dy, double[] gradient) {
                double[] correction = f.backward(theta, dy, gradient);
                for (int i = 0; i < n; i++) dx[i] = dy[i] + correction[i];
                return dx;
            }
        };
    }
}
