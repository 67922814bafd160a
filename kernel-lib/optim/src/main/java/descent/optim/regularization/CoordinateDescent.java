package descent.optim.regularization;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.ArrayList;
import java.util.List;

/**
 * Cyclic coordinate descent for the lasso and the elastic net, with duality gap and safe screening.
 *
 * <pre>
 * minimize (1/2n)‖y − Xw‖² + αρ‖w‖₁ + α(1 − ρ)/2 ‖w‖²
 * for j in turn:  wⱼ ← S(xⱼᵀr + ‖xⱼ‖²wⱼ, nαρ)/(‖xⱼ‖² + nα(1 − ρ)),   r = y − Xw kept up to date
 * </pre>
 *
 * <p>After every pass the duality gap is measured; the method ends where it is at most {@code tolerance}·‖y‖² (of n times the objective, as in scikit-learn). Gap-safe screening leaves out for good each feature that is certainly 0 in the solution: |xⱼᵀθ| + ‖xⱼ‖√(2 gap) &lt; nαρ, with the dual point θ. It never changes the answer,
 * other than the strong rules, which have to be checked afterwards. Where the solution is not unique (equal columns), the order of the features and the start decide which one is found. This is the textbook method; {@link Lasso} and {@link ElasticNetRegression} use a faster one for the same answer. Cost per pass: 2nd, and nd for the gap.
 *
 * <p>Source: Friedman, Hastie, Tibshirani, "Regularization paths for generalized linear models via coordinate descent", 2010, equation (5); screening: Ndiaye, Fercoq, Gramfort, Salmon, "Gap safe screening rules for sparsity enforcing penalties", 2017, theorem 6.
 *
 * @param alpha α ≥ 0
 * @param l1Ratio ρ in (0, 1]
 * @param tolerance ≥ 0, usually 1e-4 to 1e-12
 * @param passes the most passes, ≥ 1
 * @param screening whether features are left out
 */
public record CoordinateDescent(double alpha, double l1Ratio, double tolerance, int passes, boolean screening) {
    /** Checks the settings. */
    public CoordinateDescent {
        Require.nonNegative("alpha", alpha);
        Require.share("l1Ratio", l1Ratio);
        Require.nonNegative("tolerance", tolerance);
        Require.atLeast(1, "passes", passes);
    }

    /** The lasso to a gap of 1e-10·‖y‖², with screening. */
    public CoordinateDescent(double alpha) {
        this(alpha, 1, 1e-10, 100_000, true);
    }

    /**
     * How things stood after a pass.
     *
     * @param pass 1, 2, …
     * @param objective the objective with its 1/2n
     * @param gap the duality gap, in the same units
     * @param nonZeros how many coefficients are not 0
     * @param screened how many features are left out for good
     */
    public record Pass(int pass, double objective, double gap, int nonZeros, int screened) {}

    /** Solves from zero in the order of the columns. */
    public SparseFit solve(Design design) {
        int[] order = new int[design.columns];
        for (int j = 0; j < order.length; j++) order[j] = j;
        return solve(design, new double[design.columns], order);
    }

    /**
     * Solves from a start in a given order.
     *
     * @param start d coefficients of the prepared columns, copied
     * @param order the columns, each once, in the order of the passes; copied
     */
    public SparseFit solve(Design design, double[] start, int[] order) {
        Vectors.length("start", start, design.columns);
        boolean[] seen = new boolean[design.columns];
        for (int j : order) {
            if (j < 0 || j >= seen.length || seen[j])
                throw new IllegalArgumentException("order must hold every column once but holds " + j);
            seen[j] = true;
        }
        if (order.length != seen.length)
            throw new IllegalArgumentException("order must have " + seen.length + " columns but has " + order.length);
        return new State(design, start, order).run();
    }

    private final class State {
        private final Design design;
        private final int n;
        private final double a;
        private final double b;
        private final double[] w;
        private final double[] r;
        private final int[] kept;
        private final double[] correlation;
        private int keeps;
        private double objective;
        private double gap;

        State(Design design, double[] start, int[] order) {
            this.design = design;
            n = design.rows;
            a = n * alpha * l1Ratio;
            b = n * alpha * (1 - l1Ratio);
            w = start.clone();
            kept = order.clone();
            keeps = order.length;
            r = new double[n];
            correlation = new double[w.length];
            design.residual(w, r);
        }

        SparseFit run() {
            List<Pass> history = new ArrayList<>();
            for (int pass = 1; pass <= passes; pass++) {
                for (int k = 0; k < keeps; k++) update(kept[k]);
                measure();
                history.add(new Pass(pass, objective / n, gap / n, nonZeros(), w.length - keeps));
                if (!(gap > tolerance * design.ySquare)) break;
            }
            return new SparseFit(design.model(w), w, objective / n, gap / n, history);
        }

        private void update(int j) {
            double square = design.squares[j];
            if (square == 0) {
                w[j] = 0;
                return;
            }
            double old = w[j];
            double v = Columns.dot(design.x, j * n, r) + square * old;
            double next = L1.softThreshold(v, a) / (square + b);
            if (next == old) return;
            Columns.axpy(old - next, design.x, j * n, r);
            w[j] = next;
        }

        private void measure() {
            double l1 = 0;
            double l2 = 0;
            for (double v : w) {
                l1 += Math.abs(v);
                l2 += v * v;
            }
            double square = Columns.dot(r, 0, r) + b * l2;
            double yr = Columns.dot(design.y, 0, r);
            objective = square / 2 + a * l1;
            Columns.dots(design.x, r, kept, keeps, correlation);
            double largest = 0;
            for (int k = 0; k < keeps; k++)
                largest = Math.max(largest, Math.abs(correlation[kept[k]] - b * w[kept[k]]));
            gap = DualityGap.of(objective, square, yr, a, largest);
            if (screening) screen(DualityGap.scale(square, yr, a, largest));
        }

        private void screen(double s) {
            double radius = Math.sqrt(2 * gap);
            int left = 0;
            for (int k = 0; k < keeps; k++) {
                int j = kept[k];
                double reach = Math.abs(s * (correlation[j] - b * w[j])) + radius * Math.sqrt(design.squares[j] + b);
                if (reach < a * (1 - 1e-12)) {
                    if (w[j] != 0) Columns.axpy(w[j], design.x, j * n, r);
                    w[j] = 0;
                } else kept[left++] = j;
            }
            keeps = left;
        }

        private int nonZeros() {
            int count = 0;
            for (double v : w) if (v != 0) count++;
            return count;
        }
    }
}
