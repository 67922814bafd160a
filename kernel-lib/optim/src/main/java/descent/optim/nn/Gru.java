package descent.optim.nn;

import descent.optim.linalg.Require;

/**
 * The gated recurrent unit, in the form that resets after the matrix product.
 *
 * <pre>
 * u = (uᵣ, u_z, uₙ),   v = (vᵣ, v_z, vₙ)
 * forward    r = σ(uᵣ + vᵣ),   z = σ(u_z + v_z),   n = tanh(uₙ + r vₙ),   h′ = (1 − z) n + z h
 * backward   daₙ = dh′ (1 − z)(1 − n²),   daᵣ = daₙ vₙ r(1 − r),   da_z = dh′ (h − n) z(1 − z)
 *            du = (daᵣ, da_z, daₙ),   dv = (daᵣ, da_z, daₙ r),   dh = dh′ z + the part through v
 * </pre>
 *
 * <p>Equal to {@code torch.nn.GRUCell}. The paper applies r to h before the product and swaps the roles of z and 1 − z in some
 * versions.
 *
 * <p>Source: Cho et al., "Learning phrase representations using RNN encoder–decoder", 2014, section 2.3.
 *
 * @param units the numbers in h, ≥ 1
 */
public record Gru(int units) implements Cell {
    /** Checks the number of units. */
    public Gru {
        Require.atLeast(1, "units", units);
    }

    @Override
    public int gates() {
        return 3;
    }

    @Override
    public int notes() {
        return 4;
    }

    @Override
    public void forward(
            int rows, double[] u, double[] v, double[] h, double[] c, double[] notes, double[] hNext, double[] cNext) {
        for (int row = 0; row < rows; row++)
            for (int k = 0; k < units; k++) {
                int a = row * 3 * units + k;
                int s = row * units + k;
                double r = Sigmoid.of(u[a] + v[a]);
                double z = Sigmoid.of(u[a + units] + v[a + units]);
                double vn = v[a + 2 * units];
                double n = StrictMath.tanh(u[a + 2 * units] + r * vn);
                hNext[s] = (1 - z) * n + z * h[s];
                notes[4 * s] = r;
                notes[4 * s + 1] = z;
                notes[4 * s + 2] = n;
                notes[4 * s + 3] = vn;
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
        for (int row = 0; row < rows; row++)
            for (int k = 0; k < units; k++) {
                int a = row * 3 * units + k;
                int s = row * units + k;
                double r = notes[4 * s];
                double z = notes[4 * s + 1];
                double n = notes[4 * s + 2];
                double vn = notes[4 * s + 3];
                double dn = dhNext[s] * (1 - z) * (1 - n * n);
                du[a] = dv[a] = dn * vn * r * (1 - r);
                du[a + units] = dv[a + units] = dhNext[s] * (h[s] - n) * z * (1 - z);
                du[a + 2 * units] = dn;
                dv[a + 2 * units] = dn * r;
                dh[s] = dhNext[s] * z;
            }
    }
}
