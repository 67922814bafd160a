package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.InverseRoot;
import descent.optim.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adafactor: keeps only row and column sums of a matrix's squared gradients, and takes steps relative to the weights.
 *
 * <pre>
 * α_t = max(ε₂, RMS(X)) ρ_t,  ρ_t = min(0.01, 1/√t),  β_t = 1 − t^{−0.8}
 * matrix:  R ← β_t R + (1 − β_t)(G² + ε₁) 1,  C ← β_t C + (1 − β_t) 1ᵀ(G² + ε₁),  V̂ = R C / (1ᵀR)
 * vector:  V̂ ← β_t V̂ + (1 − β_t)(G² + ε₁)
 * U = G/√V̂,  X ← X − α_t U / max(1, RMS(U)/d)
 * </pre>
 *
 * <p>X is a block of the {@link Layout}; a block with one axis is a vector. State: rows + columns numbers per matrix, one vector per vector; U is written over the gradient. Cost: a root, a division and
 * three passes per component. {@code torch.optim.Adafactor} has other defaults (ε₁, and a rate that multiplies ρ); this is the paper's.
 *
 * <p>Source: Shazeer and Stern, "Adafactor: adaptive learning rates with sublinear memory cost", ICML 2018, algorithms 4 (matrix), 5 (vector) and 6 (settings).
 *
 * @param relativeStep ρ_t; the paper's choice is {@code new InverseRoot(1, 0.01)}, min(0.01, 1/√t)
 * @param epsilon1 ε₁ ≥ 0, usually 1e-30
 * @param epsilon2 ε₂ ≥ 0, usually 1e-3
 * @param clipThreshold d &gt; 0, usually 1
 * @param decayPower the exponent in β_t = 1 − t^p, negative, usually −0.8
 */
public record Adafactor(
        Schedule relativeStep, double epsilon1, double epsilon2, double clipThreshold, double decayPower)
        implements Optimizer {
    /** Checks the settings. */
    public Adafactor {
        Require.nonNegative("epsilon1", epsilon1);
        Require.nonNegative("epsilon2", epsilon2);
        Require.positive("clipThreshold", clipThreshold);
        Require.that(decayPower < 0, "decayPower", "must be negative", decayPower);
    }

    /** Adafactor with the paper's settings. */
    public Adafactor() {
        this(new InverseRoot(1, 0.01), 1e-30, 1e-3, 1, -0.8);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ScheduledStepper {
        private final Adafactor settings;
        private final Layout.Block[] blocks;
        private final double[][] rows; // R of a matrix, V̂ of a vector
        private final double[][] columns;

        Run(Adafactor settings, Layout layout) {
            super(settings.relativeStep, layout);
            this.settings = settings;
            blocks = layout.blocks().toArray(new Layout.Block[0]);
            rows = new double[blocks.length][];
            columns = new double[blocks.length][];
            for (int k = 0; k < blocks.length; k++) {
                rows[k] = new double[blocks[k].rows()];
                columns[k] = new double[blocks[k].matrix() ? blocks[k].columns() : 0];
            }
        }

        @Override
        void update(int t, double rho, double[] theta, double[] g) {
            double beta = 1 - Powers.of(t, settings.decayPower);
            for (int k = 0; k < blocks.length; k++) {
                int from = blocks[k].offset();
                int to = from + rows[k].length * Math.max(1, columns[k].length);
                if (columns[k].length > 0) matrix(beta, g, from, rows[k], columns[k]);
                else vector(beta, g, from, rows[k]);
                double root = Math.sqrt(to - from);
                double alpha = Math.max(settings.epsilon2, BlockNorm.of(theta, from, to) / root) * rho;
                double rms = BlockNorm.of(g, from, to) / root;
                double rate = alpha / Math.max(1, rms / settings.clipThreshold);
                for (int i = from; i < to; i++) theta[i] -= rate * g[i];
            }
        }

        /** Updates R and C of a matrix and writes U over its gradient. */
        private void matrix(double beta, double[] g, int from, double[] r, double[] c) {
            double rest = 1 - beta;
            for (int j = 0; j < c.length; j++) c[j] *= beta;
            double total = 0;
            for (int i = 0, at = from; i < r.length; i++, at += c.length) {
                double sum = 0;
                for (int j = 0; j < c.length; j++) {
                    double square = g[at + j] * g[at + j] + settings.epsilon1;
                    sum += square;
                    c[j] += rest * square;
                }
                r[i] = beta * r[i] + rest * sum;
                total += r[i];
            }
            for (int i = 0, at = from; i < r.length; i++, at += c.length) {
                double share = r[i] / total;
                for (int j = 0; j < c.length; j++) g[at + j] /= Math.sqrt(share * c[j]) + SMALLEST_EPSILON;
            }
        }

        /** Updates V̂ of a vector and writes U over its gradient. */
        private void vector(double beta, double[] g, int from, double[] v) {
            double rest = 1 - beta;
            for (int i = 0; i < v.length; i++) {
                double gi = g[from + i];
                v[i] = beta * v[i] + rest * (gi * gi + settings.epsilon1);
                g[from + i] = gi / (Math.sqrt(v[i]) + SMALLEST_EPSILON);
            }
        }

        @Override
        public Map<String, double[]> state() {
            Map<String, double[]> state = new LinkedHashMap<>();
            for (int k = 0; k < blocks.length; k++) {
                boolean matrix = columns[k].length > 0;
                state.put((matrix ? "R " : "V ") + blocks[k].name(), rows[k].clone());
                if (matrix) state.put("C " + blocks[k].name(), columns[k].clone());
            }
            return state;
        }
    }
}
