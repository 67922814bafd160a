package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.SymmetricPower;
import descent.optim.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Shampoo: preconditions a matrix of weights from the left and from the right, so that rows and columns learn about each other.
 *
 * <pre>
 * L ← L + G Gᵀ,  R ← R + Gᵀ G          L from ε I, R from ε I
 * W ← W − η L^{−1/4} G R^{−1/4}
 * </pre>
 *
 * <p>W is a block of the {@link Layout} with two axes or more (the further ones are joined). A block with one axis is the paper's tensor of order 1, w ← w − η L^{−1/2} g: AdaGrad with the full matrix. State:
 * rows² + columns² numbers per block. Cost per step: O(rows³ + columns³) for the roots by eigenvalues, so blocks should be small. No grafting, no momentum, no blocking: those belong to later implementations.
 *
 * <p>Source: Gupta, Koren, Singer, "Shampoo: preconditioned stochastic tensor optimization", ICML 2018, algorithm 1.
 *
 * @param learningRate η ≥ 0
 * @param epsilon ε &gt; 0, usually 1e-4
 */
public record Shampoo(Schedule learningRate, double epsilon) implements Optimizer {
    /** Checks the settings. */
    public Shampoo {
        Require.positive("epsilon", epsilon);
    }

    /** Shampoo with a constant rate. */
    public Shampoo(double learningRate, double epsilon) {
        this(Schedule.constant(learningRate), epsilon);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ScheduledStepper {
        private final Preconditioner[] preconditioners;

        Run(Shampoo settings, Layout layout) {
            super(settings.learningRate, layout);
            preconditioners = layout.blocks().stream()
                    .map(block -> new Preconditioner(block, settings.epsilon))
                    .toArray(Preconditioner[]::new);
        }

        @Override
        void update(int t, double eta, double[] theta, double[] g) {
            for (Preconditioner preconditioner : preconditioners) preconditioner.update(eta, theta, g);
        }

        @Override
        public Map<String, double[]> state() {
            Map<String, double[]> state = new LinkedHashMap<>();
            for (Preconditioner p : preconditioners) {
                state.put("L " + p.name, p.left.clone());
                if (p.matrix) state.put("R " + p.name, p.right.clone());
            }
            return state;
        }
    }

    /** L and R of one block, and the buffers for its step. */
    private static final class Preconditioner {
        private final String name;
        private final int offset;
        private final int rows;
        private final int columns;
        private final boolean matrix;
        private final double[] left;
        private final double[] right;
        private final double[] leftRoot;
        private final double[] rightRoot;
        private final double[] product;
        private final SymmetricPower leftPower;
        private final SymmetricPower rightPower;

        Preconditioner(Layout.Block block, double epsilon) {
            name = block.name();
            offset = block.offset();
            rows = block.rows();
            columns = block.columns();
            matrix = block.matrix();
            left = scaledIdentity(rows, epsilon);
            right = scaledIdentity(columns, epsilon);
            leftRoot = new double[rows * rows];
            rightRoot = new double[columns * columns];
            product = new double[rows * columns];
            leftPower = new SymmetricPower(rows);
            rightPower = new SymmetricPower(columns);
        }

        private static double[] scaledIdentity(int n, double epsilon) {
            double[] a = new double[n * n];
            for (int i = 0; i < n; i++) a[i * n + i] = epsilon;
            return a;
        }

        void update(double eta, double[] theta, double[] g) {
            accumulate(g);
            leftPower.compute(left, matrix ? -0.25 : -0.5, leftRoot);
            for (int i = 0; i < rows; i++)
                for (int j = 0; j < columns; j++) {
                    double sum = 0;
                    for (int k = 0; k < rows; k++) sum += leftRoot[i * rows + k] * g[offset + k * columns + j];
                    product[i * columns + j] = sum;
                }
            if (!matrix) {
                for (int i = 0; i < rows; i++) theta[offset + i] -= eta * product[i];
                return;
            }
            rightPower.compute(right, -0.25, rightRoot);
            for (int i = 0; i < rows; i++)
                for (int j = 0; j < columns; j++) {
                    double sum = 0;
                    for (int k = 0; k < columns; k++) sum += product[i * columns + k] * rightRoot[k * columns + j];
                    theta[offset + i * columns + j] -= eta * sum;
                }
        }

        private void accumulate(double[] g) {
            for (int i = 0; i < rows; i++)
                for (int j = 0; j < rows; j++)
                    for (int k = 0; k < columns; k++)
                        left[i * rows + j] += g[offset + i * columns + k] * g[offset + j * columns + k];
            if (!matrix) return;
            for (int i = 0; i < columns; i++)
                for (int j = 0; j < columns; j++)
                    for (int k = 0; k < rows; k++)
                        right[i * columns + j] += g[offset + k * columns + i] * g[offset + k * columns + j];
        }
    }
}
