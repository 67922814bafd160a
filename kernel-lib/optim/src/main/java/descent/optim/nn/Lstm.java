package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.Arrays;

/**
 * Long short-term memory, with a forget gate and without peepholes.
 *
 * <pre>
 * a = u + v = (aᵢ, a_f, a_g, aₒ)
 * forward    i = σ(aᵢ),  f = σ(a_f),  g = tanh(a_g),  o = σ(aₒ),   c′ = f c + i g,   h′ = o tanh(c′)
 * backward   d = dc′ + dh′ o (1 − tanh² c′)
 *            daᵢ = d g i(1 − i),  da_f = d c f(1 − f),  da_g = d i (1 − g²),  daₒ = dh′ tanh(c′) o(1 − o)
 *            dc = d f,   du = dv = da
 * </pre>
 *
 * <p>The direct path has ∂c′/∂c = f: after T steps the memory is multiplied by the product of the forget gates. With a bias b and
 * nothing else it lasts −1/log σ(b) steps: 3.2, 7.9, 149 for b = 1, 2, 5. Gates are in torch's order.
 *
 * <p>Source: Hochreiter and Schmidhuber, "Long short-term memory", 1997; forget gate: Gers, Schmidhuber and Cummins, "Learning to
 * forget", 2000; its bias: Jozefowicz, Zaremba and Sutskever, 2015.
 *
 * @param units the numbers in h and in c, ≥ 1
 * @param forgetBias the start of the forget gate's bias, 1; torch's is near 0
 */
public record Lstm(int units, double forgetBias) implements Cell {
    /** Checks the settings. */
    public Lstm {
        Require.atLeast(1, "units", units);
        Require.finite("forgetBias", forgetBias);
    }

    /** A cell that starts by remembering, with a forget bias of 1. */
    public Lstm(int units) {
        this(units, 1);
    }

    @Override
    public int gates() {
        return 4;
    }

    @Override
    public int notes() {
        return 5;
    }

    @Override
    public void forward(
            int rows, double[] u, double[] v, double[] h, double[] c, double[] notes, double[] hNext, double[] cNext) {
        for (int r = 0; r < rows; r++)
            for (int k = 0; k < units; k++) {
                int a = r * 4 * units + k;
                int s = r * units + k;
                int note = 5 * s;
                double i = Sigmoid.of(u[a] + v[a]);
                double f = Sigmoid.of(u[a + units] + v[a + units]);
                double g = StrictMath.tanh(u[a + 2 * units] + v[a + 2 * units]);
                double o = Sigmoid.of(u[a + 3 * units] + v[a + 3 * units]);
                cNext[s] = f * c[s] + i * g;
                double tanhC = StrictMath.tanh(cNext[s]);
                hNext[s] = o * tanhC;
                notes[note] = i;
                notes[note + 1] = f;
                notes[note + 2] = g;
                notes[note + 3] = o;
                notes[note + 4] = tanhC;
            }
    }

    @Override
    public void backward(
            int rows,
            double[] h,
            double[] c,
            double[] notes,
            double[] hNext,
            double[] cNext,
            double[] dhNext,
            double[] dc,
            double[] du,
            double[] dv,
            double[] dh) {
        for (int r = 0; r < rows; r++)
            for (int k = 0; k < units; k++) {
                int a = r * 4 * units + k;
                int s = r * units + k;
                int note = 5 * s;
                double i = notes[note];
                double f = notes[note + 1];
                double g = notes[note + 2];
                double o = notes[note + 3];
                double tanhC = notes[note + 4];
                double d = dc[s] + dhNext[s] * o * (1 - tanhC * tanhC);
                du[a] = d * g * i * (1 - i);
                du[a + units] = d * c[s] * f * (1 - f);
                du[a + 2 * units] = d * i * (1 - g * g);
                du[a + 3 * units] = dhNext[s] * tanhC * o * (1 - o);
                dc[s] = d * f;
            }
        System.arraycopy(du, 0, dv, 0, rows * 4 * units);
        Arrays.fill(dh, 0, rows * units, 0);
    }

    @Override
    public void initializeBias(double[] theta, int offset) {
        Arrays.fill(theta, offset + units, offset + 2 * units, forgetBias);
    }
}
