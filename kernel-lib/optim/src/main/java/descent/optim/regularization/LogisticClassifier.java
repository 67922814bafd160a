package descent.optim.regularization;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Logistic regression with an L2, L1 or elastic net penalty, by proximal Newton steps.
 *
 * <pre>
 * minimize  C Σ sᵢ log(1 + exp(−yᵢ(xᵢᵀw + b))) + ρ‖w‖₁ + (1 − ρ)/2 ‖w‖²
 * step:     d = argmin ∇fᵀd + ½dᵀHd + ρ‖w + d‖₁,   w ← w + t d with the first t in 1, ½, ¼, … that decreases enough
 * </pre>
 *
 * <p>The objective is scikit-learn's {@code LogisticRegression}, with the sum, not the mean: for the mean loss plus (λ/2)‖w‖² take C = 1/(nλ). b is not penalised unless asked, as LIBLINEAR does always. The model of the step is minimized by coordinate descent where ρ &gt; 0 and by Cholesky where ρ = 0. Where there are many more samples than features, H is estimated from
 * {@value #ROWS_PER_FEATURE} evenly spaced samples per feature as long as that halves the steps, and is exact afterwards. Beyond {@value #DENSE} features,
 * where H is too large, it uses {@link Fista} instead. On separable data and with a tiny penalty the coefficients grow until the loss is flat. Cost per step: nd²/2, or 2nd where H is estimated.
 *
 * <p>Source: Lee, Sun, Saunders, "Proximal Newton-type methods for minimizing composite functions", 2014, algorithm 1; for logistic regression Yuan, Ho, Lin, "An improved GLMNET for L1-regularized logistic regression", 2012.
 *
 * @param c C &gt; 0, the inverse strength of the penalty
 * @param l1Ratio ρ in [0, 1]
 * @param intercept whether there is a b
 * @param penalizeIntercept whether the penalty is on b too
 * @param tolerance the method ends when the step is at most this, relative to max(1, ‖w‖∞); usually 1e-8
 */
public record LogisticClassifier(
        double c, double l1Ratio, boolean intercept, boolean penalizeIntercept, double tolerance) {
    private static final int DENSE = 1500;
    private static final int STEPS = 200;
    private static final int ROWS_PER_FEATURE = 40;
    private static final double SHORT = 0.1;

    /** Checks the settings. */
    public LogisticClassifier {
        Require.positive("c", c);
        Require.that(l1Ratio >= 0 && l1Ratio <= 1, "l1Ratio", "must be in [0, 1]", l1Ratio);
        Require.nonNegative("tolerance", tolerance);
    }

    /** The L2 penalty, with a free intercept. */
    public static LogisticClassifier l2(double c) {
        return new LogisticClassifier(c, 0, true, false, 1e-8);
    }

    /** The L1 penalty, with a free intercept. */
    public static LogisticClassifier l1(double c) {
        return new LogisticClassifier(c, 1, true, false, 1e-8);
    }

    /**
     * Returns the model.
     *
     * @param x n rows of d features, not modified
     * @param y n labels, −1 and 1 or 0 and 1; not modified
     */
    public LogisticModel fit(double[][] x, double[] y) {
        return fit(x, y, Vectors.filled(y.length, 1));
    }

    /** Returns the model where sample i counts sᵢ ≥ 0 times: class weights, for instance. */
    public LogisticModel fit(double[][] x, double[] y, double[] weights) {
        if (x.length == 0) throw new IllegalArgumentException("x must have at least one row but has none");
        Vectors.length("y", y, x.length);
        Vectors.length("weights", weights, x.length);
        double[] strength = new double[y.length];
        for (int i = 0; i < y.length; i++) strength[i] = c * Require.nonNegative("weights[" + i + "]", weights[i]);
        int d = x[0].length;
        int penalized = intercept && penalizeIntercept ? d + 1 : d;
        LogisticLoss loss = new LogisticLoss(x, signs(y), strength, intercept, 1 - l1Ratio, penalized);
        double[] w = new double[loss.width];
        double smooth = loss.width <= DENSE ? newton(loss, w, penalized) : accelerated(loss, w, penalized);
        double objective = smooth + new L1(l1Ratio).value(w, penalized);
        return new LogisticModel(Arrays.copyOf(w, d), intercept ? w[d] : 0, objective);
    }

    /** Moves w to the minimum and returns the smooth part of the objective there. */
    private double newton(LogisticLoss loss, double[] w, int penalized) {
        L1 penalty = new L1(l1Ratio);
        double[] gradient = new double[loss.width];
        double[] next = new double[loss.width];
        double smooth = loss.valueAndGradient(w, gradient);
        int stride = Math.max(1, loss.rows.count / (ROWS_PER_FEATURE * loss.width));
        double before = Double.POSITIVE_INFINITY;
        SymmetricSystem system = null;
        for (int k = 0; k < STEPS; k++) {
            // An estimate is good enough for one more short step: H has changed less than the estimate is wrong.
            if (system == null || stride == 1 || before > SHORT) system = system(loss, w, stride);
            double[] step = step(system, w, gradient, penalized);
            if (Vectors.norm(step) > 0.5 * before) stride = 1; // the rows seen are not like the others
            before = Vectors.norm(step);
            double value = smooth + penalty.value(w, penalized);
            for (int j = 0; j < w.length; j++) next[j] = w[j] + step[j];
            double slope = Vectors.dot(gradient, step) + penalty.value(next, penalized) - penalty.value(w, penalized);
            double t = 1;
            double reached = loss.valueAndGradient(next, gradient);
            while (!(reached + penalty.value(next, penalized) <= value + 1e-4 * t * slope + 1e-13 * Math.abs(value))
                    && t > 1e-10) {
                t /= 2;
                for (int j = 0; j < w.length; j++) next[j] = w[j] + t * step[j];
                reached = loss.valueAndGradient(next, gradient);
            }
            smooth = reached;
            System.arraycopy(next, 0, w, 0, w.length);
            if (t * Vectors.normInf(step) <= tolerance * Math.max(1, Vectors.normInf(w))) break;
        }
        return smooth;
    }

    /** Returns the Hessian, factored where there is no L1 penalty; null if it cannot be. */
    private @Nullable SymmetricSystem system(LogisticLoss loss, double[] w, int stride) {
        SymmetricSystem system = loss.system(w, stride);
        // A hair of damping keeps the system regular where the data are separated and the curvature is gone.
        double hair = 1e-12 * system.trace() / w.length + Double.MIN_NORMAL;
        system.addToDiagonal(hair);
        return l1Ratio > 0 || system.factor() ? system : null;
    }

    private double[] step(@Nullable SymmetricSystem system, double[] w, double[] gradient, int penalized) {
        if (l1Ratio > 0 && system != null) return coordinateStep(system, w, gradient, penalized);
        double[] step = gradient.clone();
        Vectors.scale(-1, step);
        if (system != null) system.solve(step);
        return step;
    }

    /** Minimizes gᵀd + ½dᵀHd + ρ‖w + d‖₁ by coordinate descent, Hd kept up to date. */
    private double[] coordinateStep(SymmetricSystem h, double[] w, double[] gradient, int penalized) {
        int m = w.length;
        double[] d = new double[m];
        double[] slope = gradient.clone(); // g + Hd
        for (int pass = 0; pass < 1000; pass++) {
            double largest = 0;
            for (int j = 0; j < m; j++) {
                double curvature = h.at(j, j);
                double target = w[j] + d[j] - slope[j] / curvature;
                if (j < penalized) target = L1.softThreshold(target, l1Ratio / curvature);
                double change = target - (w[j] + d[j]);
                if (change == 0) continue;
                d[j] = target - w[j];
                h.addColumn(change, j, slope);
                largest = Math.max(largest, Math.abs(change));
            }
            if (largest <= 1e-2 * tolerance * Math.max(1, Vectors.normInf(w))) break;
        }
        return d;
    }

    private double accelerated(LogisticLoss loss, double[] w, int penalized) {
        Composite composite = new Composite(loss, new L1(l1Ratio).onFirst(penalized));
        StoppingRule still = StoppingRule.stepNorm(tolerance).or(StoppingRule.gradientNorm(tolerance));
        Result result = Fista.backtracking(20_000, still).minimize(composite, w);
        System.arraycopy(result.x(), 0, w, 0, w.length);
        return loss.value(w);
    }

    /** Returns the labels as ±1. */
    static double[] signs(double[] y) {
        boolean zero = false;
        boolean minus = false;
        double[] signs = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            zero |= y[i] == 0;
            minus |= y[i] == -1;
            if (y[i] != 0 && y[i] != 1 && y[i] != -1 || zero && minus)
                throw new IllegalArgumentException("y must hold -1 and 1, or 0 and 1, but y[" + i + "] was " + y[i]);
            signs[i] = y[i] == 1 ? 1 : -1;
        }
        return signs;
    }
}
