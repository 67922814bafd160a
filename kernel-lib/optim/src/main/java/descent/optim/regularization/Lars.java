package descent.optim.regularization;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Least angle regression: the whole path of coefficients, which is linear between knots.
 *
 * <pre>
 * r = y,  C = max |xⱼᵀr|,  A = where it is reached
 * d_A = G_A⁻¹ s_A                         G = XᵀX, s the signs of the correlations: all of A stay equally correlated
 * γ   = min⁺ over j ∉ A of (C − cⱼ)/(1 − aⱼ), (C + cⱼ)/(1 + aⱼ), at most C;     aⱼ = xⱼᵀX_A d_A
 * w_A ← w_A + γ d_A,  C ← C − γ,  the feature that reached C enters
 * </pre>
 *
 * <p>For the lasso a coefficient that reaches 0 on the way leaves, and the path is exactly the lasso's: the knot's α is C/n of {@link Lasso}. Columns are taken as the design prepares them. Features that depend linearly on the active ones are never let in. Cost: about nd per knot and |A|² for the factor.
 *
 * <p>Source: Efron, Hastie, Johnstone, Tibshirani, "Least angle regression", 2004, equations (2.8) to (2.13) and section 3.1.
 *
 * @param lasso whether coefficients that reach 0 leave
 * @param knots the most steps, ≥ 1
 */
public record Lars(boolean lasso, int knots) {
    /** Checks the number of steps. */
    public Lars {
        Require.atLeast(1, "knots", knots);
    }

    /** Returns the lasso path for n rows of d features and n targets, with intercept and without standardisation. */
    public static LarsPath lassoPath(double[][] x, double[] y) {
        return new Lars(true, 8 * Math.min(x.length, x[0].length)).solve(Design.of(x, y));
    }

    /** Returns the path, from the first knot with only zeros to the least squares solution or the last step. */
    public LarsPath solve(Design design) {
        return new State(design).run();
    }

    private final class State {
        private final Design design;
        private final int n;
        private final int d;
        private final double[] w;
        private final double[] r;
        private final double[] c;
        private final double[] a;
        private final int[] all;
        private final int[] active;
        private final double[] sign;
        private final boolean[] out; // active, or dependent on the active ones for good
        private final GrowingCholesky factor = new GrowingCholesky(16);
        private final List<double[]> coefficients = new ArrayList<>();
        private final List<Double> alphas = new ArrayList<>();
        private final List<Integer> entered = new ArrayList<>();
        private int size;

        State(Design design) {
            this.design = design;
            n = design.rows;
            d = design.columns;
            w = new double[d];
            r = design.y.clone();
            c = new double[d];
            a = new double[d];
            all = new int[d];
            for (int j = 0; j < d; j++) all[j] = j;
            active = new int[d];
            sign = new double[d];
            out = new boolean[d];
        }

        LarsPath run() {
            Columns.dots(design.x, r, all, d, c);
            int next = largest();
            double level = Math.abs(c[next]);
            double end = level * 1e-13;
            record(level);
            for (int step = 0; step < knots && level > end; step++) {
                if (next >= 0) enter(next);
                if (size == 0) break;
                double[] direction = Arrays.copyOf(sign, size);
                factor.solve(direction);
                double[] u = new double[n];
                for (int k = 0; k < size; k++) Columns.axpy(direction[k], design.x, active[k] * n, u);
                Columns.dots(design.x, u, all, d, a);
                double gamma = level;
                next = -1;
                for (int j = 0; j < d; j++) {
                    if (out[j]) continue;
                    double to = entry(level, c[j], a[j]);
                    if (to < gamma) {
                        gamma = to;
                        next = j;
                    }
                }
                int zero = -1;
                for (int k = 0; lasso && k < size; k++) {
                    double to = -w[active[k]] / direction[k];
                    if (to > 0 && to < gamma) {
                        gamma = to;
                        zero = k;
                    }
                }
                for (int k = 0; k < size; k++) w[active[k]] += gamma * direction[k];
                design.residual(w, r);
                level -= gamma;
                if (zero >= 0) {
                    leave(zero);
                    next = -1;
                    design.residual(w, r);
                }
                Columns.dots(design.x, r, all, d, c);
                record(level);
            }
            return new LarsPath(design, alphas, coefficients, entered, Arrays.copyOf(active, size));
        }

        /** The step after which |cⱼ| has become the common level. A feature that is there already has just left, and its way back begins at 0. */
        private double entry(double level, double cj, double aj) {
            double least = level * 1e-12;
            double up = (level - cj) / (1 - aj);
            double down = (level + cj) / (1 + aj);
            double best = Double.POSITIVE_INFINITY;
            if (up > least) best = up;
            if (down > least) best = Math.min(best, down);
            return best;
        }

        private int largest() {
            int best = 0;
            for (int j = 1; j < d; j++) if (Math.abs(c[j]) > Math.abs(c[best])) best = j;
            return best;
        }

        private void enter(int j) {
            out[j] = true;
            double[] row = new double[size];
            for (int k = 0; k < size; k++) row[k] = Columns.dot(design.x, active[k] * n, j * n, n);
            if (!factor.append(row, design.squares[j])) return;
            active[size] = j;
            sign[size] = Math.signum(c[j]);
            size++;
            entered.add(j);
        }

        private void leave(int k) {
            factor.remove(k);
            w[active[k]] = 0;
            out[active[k]] = false;
            for (int i = k; i + 1 < size; i++) {
                active[i] = active[i + 1];
                sign[i] = sign[i + 1];
            }
            size--;
        }

        private void record(double level) {
            alphas.add(Math.max(0, level) / n);
            coefficients.add(design.model(w).coefficients());
        }
    }
}
