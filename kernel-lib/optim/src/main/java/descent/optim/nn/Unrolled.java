package descent.optim.nn;

import java.util.Arrays;

/**
 * A recurrent cell unrolled over T steps, and back-propagation through time (BPTT) through it.
 *
 * <pre>
 * forward    (h_t, c_t) = step(W_ih x_t + b_ih, W_hh h_{t−1} + b_hh, h_{t−1}, c_{t−1}),   t = 1, …, T
 * backward   δ_t = ∂L/∂h_t directly + what comes back from step t + 1,   for t = T, …, 1:
 *            dW_ih += duᵀ x_t,   dW_hh += dvᵀ h_{t−1},   db_ih += Σ du,   db_hh += Σ dv,   back = dh + dv W_hh
 * </pre>
 *
 * <p>Truncated BPTT cuts time into windows of k steps and sets the back-flowing gradient to 0 where one begins: cheap and stable, and
 * blind for everything older. h and c still flow forward across the cuts, so a state that keeps the past by itself can be read.
 *
 * <p>x is rows × T·inputs: a row holds one sequence, step after step. h is laid out the same way. Mutable, for one thread; allocates
 * when it is made only. Source: Werbos, "Backpropagation through time", 1990; truncation: Williams and Peng, "An efficient
 * gradient-based algorithm for on-line training of recurrent network trajectories", 1990.
 */
public final class Unrolled {
    private final Cell cell;
    private final int inputs;
    private final int units;
    private final int gates;
    private final int steps;
    private final int window;
    private final int offset;
    private final int most;
    private final double[] inputWeights;
    private final double[] stateWeights;
    private final double[] xs;
    private final double[] u;
    private final double[] v;
    private final double[][] h;
    private final double[][] c;
    private final double[][] notes;
    private final double[] delta;
    private final double[] dh;
    private final double[] dc;
    private final double[] du;
    private final double[] dv;
    private final double[] dx;
    private final double[] deltaNorms;
    private double[] x;
    private int rows;

    /** Unrolls the cell of this layer at this place. */
    Unrolled(Recurrent layer, Place place) {
        cell = layer.cell();
        steps = layer.steps();
        window = layer.window();
        inputs = layer.features(place.inputs());
        units = cell.units();
        gates = cell.gates() * units;
        offset = place.parameters();
        most = place.rows();
        inputWeights = place.buffer(gates * inputs);
        stateWeights = place.buffer(gates * units);
        xs = place.rowsOf(inputs);
        u = place.rowsOf(gates);
        v = place.rowsOf(gates);
        h = new double[steps + 1][];
        c = new double[steps + 1][];
        notes = new double[steps][];
        for (int t = 0; t <= steps; t++) {
            h[t] = place.rowsOf(units);
            c[t] = place.rowsOf(units);
            if (t < steps) notes[t] = place.rowsOf(cell.notes() * units);
        }
        delta = place.rowsOf(units);
        dh = place.rowsOf(units);
        dc = place.rowsOf(units);
        du = place.rowsOf(gates);
        dv = place.rowsOf(gates);
        dx = place.rowsOf(steps * inputs);
        deltaNorms = new double[steps + 1];
        x = dx;
    }

    /**
     * Runs the cell over the sequences.
     *
     * @param theta all parameters, not modified
     * @param sequences rows × T·inputs, not modified
     * @param h0 rows × units, not modified
     * @param c0 rows × units, not modified; ignored by cells without a memory
     */
    public void forward(double[] theta, double[] sequences, int count, double[] h0, double[] c0) {
        Shapes.rows(count, most);
        Shapes.holds("sequences", sequences, count, steps * inputs);
        Shapes.holds("h0", h0, count, units);
        Shapes.holds("c0", c0, count, units);
        x = sequences;
        rows = count;
        System.arraycopy(h0, 0, h[0], 0, rows * units);
        System.arraycopy(c0, 0, c[0], 0, rows * units);
        Products.transpose(gates, inputs, theta, offset, inputWeights);
        Products.transpose(gates, units, theta, offset + gates * inputs, stateWeights);
        int inputBias = offset + gates * (inputs + units);
        for (int t = 0; t < steps; t++) {
            readStep(t);
            Products.repeat(rows, gates, theta, inputBias, u);
            Products.repeat(rows, gates, theta, inputBias + gates, v);
            Products.add(rows, inputs, gates, xs, 0, inputs, 1, inputWeights, 0, gates, u, 0, gates);
            Products.add(rows, units, gates, h[t], 0, units, 1, stateWeights, 0, gates, v, 0, gates);
            cell.forward(rows, u, v, h[t], c[t], notes[t], h[t + 1], c[t + 1]);
        }
    }

    private void readStep(int t) {
        for (int r = 0; r < rows; r++) System.arraycopy(x, (r * steps + t) * inputs, xs, r * inputs, inputs);
    }

    /**
     * Goes back through time and adds the parameters' gradient.
     *
     * @param theta as given to {@link #forward}, not modified
     * @param upstream ∂L/∂h_t: rows × T·units, or rows × units for the last step only; not modified
     * @param lastOnly which of the two it is
     * @param gradient as long as {@code theta}; the cell's own part is added to
     * @return ∂L/∂x, rows × T·inputs, reused by the next call
     */
    public double[] backward(double[] theta, double[] upstream, boolean lastOnly, double[] gradient) {
        int wHh = offset + gates * inputs;
        int inputBias = wHh + gates * units;
        Shapes.holds("upstream", upstream, rows, lastOnly ? units : steps * units);
        Arrays.fill(delta, 0, rows * units, 0);
        Arrays.fill(dc, 0, rows * units, 0);
        Arrays.fill(dx, 0, rows * steps * inputs, 0);
        for (int t = steps - 1; t >= 0; t--) {
            if (!lastOnly) addUpstream(upstream, steps, t);
            else if (t == steps - 1) addUpstream(upstream, 1, 0);
            deltaNorms[t + 1] = norm(delta);
            cell.backward(rows, h[t], c[t], notes[t], h[t + 1], c[t + 1], delta, dc, du, dv, dh);
            readStep(t);
            Products.add(gates, rows, inputs, du, 0, 1, gates, xs, 0, inputs, gradient, offset, inputs);
            Products.add(gates, rows, units, dv, 0, 1, gates, h[t], 0, units, gradient, wHh, units);
            Products.addRowSum(rows, gates, du, gradient, inputBias);
            Products.addRowSum(rows, gates, dv, gradient, inputBias + gates);
            Products.add(rows, gates, inputs, du, 0, gates, 1, theta, offset, inputs, dx, t * inputs, steps * inputs);
            System.arraycopy(dh, 0, delta, 0, rows * units);
            Products.add(rows, gates, units, dv, 0, gates, 1, theta, wHh, units, delta, 0, units);
            if (t % window == 0 && t > 0) {
                Arrays.fill(delta, 0, rows * units, 0);
                Arrays.fill(dc, 0, rows * units, 0);
            }
        }
        deltaNorms[0] = norm(delta);
        return dx;
    }

    private void addUpstream(double[] upstream, int stepsThere, int t) {
        for (int r = 0; r < rows; r++)
            for (int k = 0; k < units; k++) delta[r * units + k] += upstream[(r * stepsThere + t) * units + k];
    }

    private double norm(double[] rowsOfUnits) {
        double sum = 0;
        for (int i = 0; i < rows * units; i++) sum += rowsOfUnits[i] * rowsOfUnits[i];
        return Math.sqrt(sum);
    }

    /** Returns h_t, rows × units, for t = 0, …, T: the live array. */
    public double[] h(int t) {
        return h[t];
    }

    /** Returns c_t, rows × units, for t = 0, …, T: the live array; meaningless for a cell without a memory. */
    public double[] c(int t) {
        return c[t];
    }

    /** Returns ∂L/∂h₀ of the latest backward pass, rows × units: the live array. */
    public double[] initialStateGradient() {
        return delta;
    }

    /** Returns ∂L/∂c₀ of the latest backward pass, rows × units: the live array. */
    public double[] initialMemoryGradient() {
        return dc;
    }

    /** Returns a copy of ‖∂L/∂h_t‖ for t = 0, …, T in the latest backward pass: where gradients vanish or explode. */
    public double[] stateGradientNorms() {
        return deltaNorms.clone();
    }
}
