package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.Arrays;

/**
 * The plain recurrent cell.
 *
 * <pre>
 * forward    z = u + v,   h′ = φ(z)
 * backward   du = dv = dh′ · φ′(z)
 * </pre>
 *
 * <p>Through time, ∂h_T/∂h_0 is a product of T matrices diag(φ′(z)) W_hh: it vanishes if all their norms stay below 1 by a margin,
 * and can explode if the spectral radius of W_hh exceeds 1.
 *
 * <p>Source: Elman, "Finding structure in time", 1990; Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural
 * networks", 2013, equations (2) and (5).
 *
 * @param units the numbers in h, ≥ 1
 * @param activation φ, tanh in the usual form
 */
public record Vanilla(int units, Activation activation) implements Cell {
    /** Checks the number of units. */
    public Vanilla {
        Require.atLeast(1, "units", units);
    }

    /** A cell with tanh. */
    public Vanilla(int units) {
        this(units, new Tanh());
    }

    @Override
    public int gates() {
        return 1;
    }

    @Override
    public int notes() {
        return 1;
    }

    @Override
    public void forward(
            int rows, double[] u, double[] v, double[] h, double[] c, double[] z, double[] hNext, double[] cNext) {
        int n = rows * units;
        for (int i = 0; i < n; i++) z[i] = u[i] + v[i];
        activation.forward(n, z, hNext);
    }

    @Override
    public void backward(
            int rows,
            double[] h,
            double[] c,
            double[] z,
            double[] hNext,
            double[] cNext,
            double[] dhNext,
            double[] dc,
            double[] du,
            double[] dv,
            double[] dh) {
        int n = rows * units;
        activation.backward(n, z, hNext, dhNext, du);
        System.arraycopy(du, 0, dv, 0, n);
        Arrays.fill(dh, 0, n, 0);
    }
}
