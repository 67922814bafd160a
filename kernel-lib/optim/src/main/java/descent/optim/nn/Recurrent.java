package descent.optim.nn;

import descent.optim.linalg.Require;
import descent.optim.optimizer.Layout;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A recurrent layer: one {@link Cell} applied step after step to sequences of T steps, from h₀ = c₀ = 0.
 *
 * <p>An input row is a whole sequence, T · features numbers, step after step; an output row is all of h₁, …, h_T in that order, or
 * h_T alone. Parameters: {@code W_ih} gates·units × features, {@code W_hh} gates·units × units, which decay, and {@code b_ih},
 * {@code b_hh}, which do not. Equal to torch's cells, which have two biases too.
 *
 * <pre>{@code
 * Network echo = Network.of(20 * 2, Recurrent.last(new Lstm(8), 20), new Dense(1));
 * }</pre>
 *
 * @param cell what happens in one step
 * @param steps T ≥ 1
 * @param lastOnly whether an output row is h_T alone
 * @param window how many steps the gradient goes back at most (truncated BPTT), ≥ 1; T or more is all of them
 * @param inputWeights how W_ih starts
 * @param stateWeights how each gate's units × units part of W_hh starts
 */
public record Recurrent(
        Cell cell, int steps, boolean lastOnly, int window, Initializer inputWeights, Initializer stateWeights)
        implements Layer {
    /** Checks the numbers. */
    public Recurrent {
        Require.atLeast(1, "steps", steps);
        Require.atLeast(1, "window", window);
    }

    /** A layer that answers every h_t, with full BPTT, Glorot input weights and orthogonal state weights. */
    public static Recurrent all(Cell cell, int steps) {
        return new Recurrent(cell, steps, false, Integer.MAX_VALUE, Xavier.normal(), new Orthogonal());
    }

    /** A layer that answers h_T only, with full BPTT, Glorot input weights and orthogonal state weights. */
    public static Recurrent last(Cell cell, int steps) {
        return new Recurrent(cell, steps, true, Integer.MAX_VALUE, Xavier.normal(), new Orthogonal());
    }

    /** Returns this layer with truncated BPTT: windows of this many steps. */
    public Recurrent withWindow(int size) {
        return new Recurrent(cell, steps, lastOnly, size, inputWeights, stateWeights);
    }

    /** Returns this layer with other start weights. */
    public Recurrent withWeights(Initializer input, Initializer state) {
        return new Recurrent(cell, steps, lastOnly, window, input, state);
    }

    /** Returns the number of features of one step in rows of this width. */
    int features(int inputs) {
        if (inputs % steps != 0)
            throw new IllegalArgumentException(
                    "a sequence of " + steps + " steps must divide the input width, which is " + inputs);
        return inputs / steps;
    }

    @Override
    public int outputs(int inputs) {
        features(inputs);
        return lastOnly ? cell.units() : steps * cell.units();
    }

    @Override
    public String name() {
        return cell.name();
    }

    @Override
    public Layout parameters(Layout before, String name, int inputs) {
        int gates = cell.gates() * cell.units();
        return before.weights(name + ".W_ih", gates, features(inputs))
                .weights(name + ".W_hh", gates, cell.units())
                .biases(name + ".b_ih", gates)
                .biases(name + ".b_hh", gates);
    }

    @Override
    public void initialize(double[] theta, int offset, int inputs, RandomGenerator random) {
        int units = cell.units();
        int gates = cell.gates();
        int features = features(inputs);
        int state = offset + gates * units * features;
        int bias = state + gates * units * units;
        for (int g = 0; g < gates; g++) {
            inputWeights.fill(theta, offset + g * units * features, units, features, random);
            stateWeights.fill(theta, state + g * units * units, units, units, random);
        }
        Arrays.fill(theta, bias, bias + 2 * gates * units, 0);
        cell.initializeBias(theta, bias);
    }

    /** Unrolls the cell alone, for a look inside or for other states than 0 at the start; θ is W_ih, W_hh, b_ih, b_hh. */
    public Unrolled unroll(int rows, int features) {
        return new Unrolled(this, new Place(rows, steps * features, new double[0], null, Precision.DOUBLE));
    }

    @Override
    public Pass start(Place place) {
        int units = cell.units();
        int outputs = outputs(place.inputs());
        Unrolled unrolled = new Unrolled(this, place);
        double[] zero = new double[place.rows() * units];
        double[] y = place.rowsOf(outputs);
        return new Pass() {
            @Override
            public double[] forward(double[] theta, double[] x, int rows, Mode mode) {
                unrolled.forward(theta, x, rows, zero, zero);
                for (int r = 0; r < rows; r++) {
                    if (lastOnly) System.arraycopy(unrolled.h(steps), r * units, y, r * units, units);
                    else
                        for (int t = 1; t <= steps; t++)
                            System.arraycopy(unrolled.h(t), r * units, y, (r * steps + t - 1) * units, units);
                }
                return y;
            }

            @Override
            public double[] backward(double[] theta, double[] dy, double[] gradient) {
                return unrolled.backward(theta, dy, lastOnly, gradient);
            }
        };
    }
}
