package descent.optim.regularization;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.run.StoppingRule;

/**
 * Multinomial logistic regression with an L2, L1 or elastic net penalty.
 *
 * <pre>
 * minimize  −C Σ log softmax(W xᵢ + b)[yᵢ] + ρ‖W‖₁ + (1 − ρ)/2 ‖W‖²
 * </pre>
 *
 * <p>Every class has its row of W, as in scikit-learn; with a penalty that makes the solution unique, and the intercepts, never penalised, sum to 0. Without L1 part by Newton's method, the linear systems by conjugate gradients with Hessian-vector products; with one by {@link Fista} with restarts. For two classes {@link LogisticClassifier} with 2C has the same probabilities under L2.
 *
 * @param c C &gt; 0
 * @param l1Ratio ρ in [0, 1]
 * @param intercept whether there is a b
 * @param tolerance of the gradient (mapping) norm, relative to C·n, usually 1e-8
 */
public record SoftmaxClassifier(double c, double l1Ratio, boolean intercept, double tolerance) {
    private static final int STEPS = 200;

    /** Checks the settings. */
    public SoftmaxClassifier {
        Require.positive("c", c);
        Require.that(l1Ratio >= 0 && l1Ratio <= 1, "l1Ratio", "must be in [0, 1]", l1Ratio);
        Require.nonNegative("tolerance", tolerance);
    }

    /** The L2 penalty, with intercepts. */
    public SoftmaxClassifier(double c) {
        this(c, 0, true, 1e-8);
    }

    /**
     * Returns the model for classes 0, 1, …, K − 1.
     *
     * @param x n rows of d features, not modified
     * @param y n classes, not modified
     */
    public SoftmaxModel fit(double[][] x, int[] y) {
        if (x.length == 0 || x.length != y.length)
            throw new IllegalArgumentException(
                    "x and y must have the same length, at least 1, but have " + x.length + " and " + y.length);
        int classes = 0;
        for (int label : y) classes = Math.max(classes, 1 + Require.atLeast(0, "label", label));
        SoftmaxLoss loss = new SoftmaxLoss(x, y, classes, intercept, c, 1 - l1Ratio);
        double small = tolerance * c * x.length;
        double[] w = l1Ratio == 0 ? newton(loss, small) : accelerated(loss, small);
        if (intercept) centre(w, loss.penalized());
        double objective = loss.value(w) + new L1(l1Ratio).value(w, loss.penalized());
        return new SoftmaxModel(w, classes, x[0].length, objective);
    }

    /** Takes the mean from the intercepts, which no probability depends on. */
    private static void centre(double[] w, int from) {
        double mean = 0;
        for (int k = from; k < w.length; k++) mean += w[k] / (w.length - from);
        for (int k = from; k < w.length; k++) w[k] -= mean;
    }

    private double[] accelerated(SoftmaxLoss loss, double small) {
        Composite composite = new Composite(loss, new L1(l1Ratio).onFirst(loss.penalized()));
        return Fista.backtracking(100_000, StoppingRule.gradientNorm(small))
                .minimize(composite, new double[loss.dimension()])
                .x();
    }

    private static double[] newton(SoftmaxLoss loss, double small) {
        double[] w = new double[loss.dimension()];
        double[] gradient = new double[w.length];
        double[] next = new double[w.length];
        double value = loss.valueAndGradient(w, gradient);
        for (int k = 0; k < STEPS && Vectors.norm(gradient) > small; k++) {
            double norm = Vectors.norm(gradient);
            double[] step = conjugateGradients(loss, w, gradient, Math.min(0.1, norm) * norm * 1e-2);
            double slope = Vectors.dot(gradient, step);
            double t = 2;
            double reached;
            do {
                t /= 2;
                for (int j = 0; j < w.length; j++) next[j] = w[j] + t * step[j];
                reached = loss.valueAndGradient(next, gradient);
            } while (!(reached <= value + 1e-4 * t * slope + 1e-13 * Math.abs(value)) && t > 1e-10);
            value = reached;
            System.arraycopy(next, 0, w, 0, w.length);
        }
        return w;
    }

    /** Solves H d = −g from 0, so that d has no part in directions without curvature. */
    private static double[] conjugateGradients(SoftmaxLoss loss, double[] w, double[] gradient, double small) {
        double[] d = new double[w.length];
        double[] r = gradient.clone();
        Vectors.scale(-1, r);
        double[] p = r.clone();
        double[] hp = new double[w.length];
        double square = Vectors.dot(r, r);
        for (int k = 0; k < 10 * w.length && Math.sqrt(square) > small; k++) {
            loss.hessianVector(w, p, hp);
            double curvature = Vectors.dot(p, hp);
            if (!(curvature > 1e-14 * Vectors.dot(p, p))) break; // equal shifts of all intercepts change nothing
            double a = square / curvature;
            Vectors.axpy(a, p, d);
            Vectors.axpy(-a, hp, r);
            double next = Vectors.dot(r, r);
            for (int j = 0; j < p.length; j++) p[j] = r[j] + next / square * p[j];
            square = next;
        }
        return d;
    }
}
