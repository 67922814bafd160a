package descent.optim.svm;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import java.util.random.RandomGenerator;

/**
 * The linear support vector classifier by dual coordinate descent, for many samples or features and no kernel.
 *
 * <pre>
 * minimize ½‖w‖² + ½b² + C Σ loss(yᵢ(wᵀxᵢ + b))         loss(m) = max(0, 1 − m), or its square
 * for i in random order:  G = yᵢ(wᵀxᵢ + b) − 1 + Dαᵢ,  αᵢ ← cut(αᵢ − G/(‖xᵢ‖² + 1 + D), 0, U),  w += Δαᵢ yᵢxᵢ
 * hinge: D = 0, U = C;   squared hinge: D = 1/(2C), U = ∞
 * </pre>
 *
 * <p>The intercept is penalised like a weight of a feature that is always 1, as in LIBLINEAR: that leaves the dual without equality constraint, so that one variable can move alone. A sample whose α is sure to stay at its bound is left out of the following passes (shrinking). Cost per pass: nd.
 *
 * <p>Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithms 1 and 3.
 *
 * @param c C &gt; 0
 * @param squared whether the loss is squared
 * @param intercept whether there is a b
 * @param tolerance of the projected gradient's spread over a pass, &gt; 0
 * @param passes the most passes, ≥ 1
 */
public record LinearSvc(double c, boolean squared, boolean intercept, double tolerance, int passes) {
    /** Checks the settings. */
    public LinearSvc {
        Require.positive("c", c);
        Require.positive("tolerance", tolerance);
        Require.atLeast(1, "passes", passes);
    }

    /** The hinge loss, with intercept, to 1e-6. */
    public LinearSvc(double c) {
        this(c, false, true, 1e-6, 100_000);
    }

    /** Returns the machine; y holds −1 and 1, or 0 and 1. The order of the samples comes from seed 0. */
    public LinearMachine fit(double[][] x, double[] y) {
        return fit(x, y, new SplitMix64(0));
    }

    /** Returns the machine, drawing the order of the samples from the generator. */
    public LinearMachine fit(double[][] x, double[] y, RandomGenerator random) {
        Vectors.length("y", y, x.length);
        return new State(x, Labels.signs(y), random).run();
    }

    private final class State {
        private final double[][] x;
        private final double[] y;
        private final RandomGenerator random;
        private final double diagonal = squared ? 1 / (2 * c) : 0;
        private final double bound = squared ? Double.POSITIVE_INFINITY : c;
        private final double bias = intercept ? 1 : 0;
        private final double[] w;
        private final double[] alpha;
        private final double[] squares;
        private final int[] order;
        private double b;
        private int active;

        State(double[][] x, double[] y, RandomGenerator random) {
            this.x = x;
            this.y = y;
            this.random = random;
            w = new double[x[0].length];
            alpha = new double[y.length];
            squares = new double[y.length];
            order = new int[y.length];
            for (int i = 0; i < y.length; i++) {
                Vectors.length("row " + i + " of x", x[i], w.length);
                squares[i] = Vectors.dot(x[i], x[i]) + bias + diagonal;
                order[i] = i;
            }
            active = y.length;
        }

        LinearMachine run() {
            double most = Double.POSITIVE_INFINITY; // of the last pass, for shrinking
            double least = Double.NEGATIVE_INFINITY;
            int pass = 0;
            while (pass < passes) {
                pass++;
                double high = Double.NEGATIVE_INFINITY;
                double low = Double.POSITIVE_INFINITY;
                for (int s = 0; s < active; s++) {
                    swap(s, s + random.nextInt(active - s));
                    int i = order[s];
                    double g = y[i] * (Vectors.dot(w, x[i]) + bias * b) - 1 + diagonal * alpha[i];
                    double projected = g;
                    if (alpha[i] == 0 && g >= 0) {
                        if (g > most) swap(s--, --active);
                        projected = 0;
                    } else if (alpha[i] == bound && g <= 0) {
                        if (g < least) swap(s--, --active);
                        projected = 0;
                    }
                    high = Math.max(high, projected);
                    low = Math.min(low, projected);
                    if (projected != 0) move(i, g);
                }
                if (high - low <= tolerance) {
                    if (active == y.length) break;
                    active = y.length;
                    most = Double.POSITIVE_INFINITY;
                    least = Double.NEGATIVE_INFINITY;
                } else {
                    most = high > 0 ? high : Double.POSITIVE_INFINITY;
                    least = low < 0 ? low : Double.NEGATIVE_INFINITY;
                }
            }
            return new LinearMachine(w, b, primal(), dual(), pass);
        }

        private void move(int i, double g) {
            double old = alpha[i];
            if (!(squares[i] > 0)) return;
            alpha[i] = Math.min(bound, Math.max(0, old - g / squares[i]));
            double change = (alpha[i] - old) * y[i];
            Vectors.axpy(change, x[i], w);
            b += bias * change;
        }

        private void swap(int i, int j) {
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }

        private double primal() {
            double sum = (Vectors.dot(w, w) + b * b) / 2;
            for (int i = 0; i < y.length; i++) {
                double hinge = Math.max(0, 1 - y[i] * (Vectors.dot(w, x[i]) + b));
                sum += c * (squared ? hinge * hinge : hinge);
            }
            return sum;
        }

        private double dual() {
            double sum = -(Vectors.dot(w, w) + b * b) / 2;
            for (double a : alpha) sum += a - diagonal * a * a / 2;
            return sum;
        }
    }
}
