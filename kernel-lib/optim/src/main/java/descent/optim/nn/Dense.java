package descent.optim.nn;

import descent.optim.linalg.Require;
import descent.optim.optimizer.Layout;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A fully connected layer.
 *
 * <pre>
 * forward    Y = X Wᵀ + 1 bᵀ
 * backward   dX = dY W,   dW = dYᵀ X,   db = dYᵀ 1
 * </pre>
 *
 * <p>X is rows × inputs, Y rows × units. Parameters: {@code W} units × inputs, which decays, and {@code b} units, which does not.
 * Equal to {@code torch.nn.Linear}, but for its start: there both are uniform in ±1/√inputs
 * ({@link He#torchLinear}), here Glorot's and zero. Cost: rows · inputs · units multiplications forward, twice that backward.
 *
 * <p>Source: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", 1986, equations (1) to (7).
 *
 * @param units the number of outputs, ≥ 1
 * @param weights how W starts
 * @param bias how b starts
 */
public record Dense(int units, Initializer weights, Initializer bias) implements Layer {
    /** Checks the number of units. */
    public Dense {
        Require.atLeast(1, "units", units);
    }

    /** A layer with these start weights and a bias of zero. */
    public Dense(int units, Initializer weights) {
        this(units, weights, Initializer.constant(0));
    }

    /** A layer that starts with {@link Xavier} weights and a bias of zero. */
    public Dense(int units) {
        this(units, Xavier.normal());
    }

    @Override
    public int outputs(int inputs) {
        return units;
    }

    @Override
    public Layout parameters(Layout before, String name, int inputs) {
        return before.weights(name + ".W", units, inputs).biases(name + ".b", units);
    }

    @Override
    public void initialize(double[] theta, int offset, int inputs, RandomGenerator random) {
        weights.fill(theta, offset, units, inputs, random);
        bias.fill(theta, offset + units * inputs, units, 1, random);
    }

    @Override
    public Pass start(Place place) {
        int inputs = place.inputs();
        int w = place.parameters();
        int b = w + units * inputs;
        double[] transposed = place.buffer(units * inputs);
        double[] y = place.rowsOf(units);
        double[] dx = place.rowsOf(inputs);
        return new Pass() {
            private double[] x = dx;
            private int rows;

            @Override
            public double[] forward(double[] theta, double[] input, int count, Mode mode) {
                x = input;
                rows = count;
                Products.transpose(units, inputs, theta, w, transposed);
                Products.repeat(rows, units, theta, b, y);
                Products.add(rows, inputs, units, x, 0, inputs, 1, transposed, 0, units, y, 0, units);
                return y;
            }

            @Override
            public double[] backward(double[] theta, double[] dy, double[] gradient) {
                Products.addRowSum(rows, units, dy, gradient, b);
                Products.add(units, rows, inputs, dy, 0, 1, units, x, 0, inputs, gradient, w, inputs);
                Arrays.fill(dx, 0, rows * inputs, 0);
                Products.add(rows, units, inputs, dy, 0, units, 1, theta, w, inputs, dx, 0, inputs);
                return dx;
            }
        };
    }
}
