package descent.checks;

import descent.check.Misconception;
import descent.contracts.ProximalLasso;

/** What goes wrong with a gradient step and a proximal step. */
final class ProximalLassoVariants {
    private ProximalLassoVariants() {}

    @Misconception(
            name = "the threshold forgets the step size",
            hint =
                    "Your threshold is λ. The proximal step minimizes η·λ|u| + ½(u − v)²: with half the step size, how strong should one step's "
                            + "threshold be?")
    static ProximalLasso thresholdWithoutStep() {
        return (x, y, lambda, step, steps) -> run(x, y, step, steps, 1.0 / x.length, lambda, false, false);
    }

    @Misconception(
            name = "a sum instead of a mean",
            hint =
                    "Your gradient grows with the number of examples. The objective has 1/2n before the sum: what does its derivative have?")
    static ProximalLasso sum() {
        return (x, y, lambda, step, steps) -> run(x, y, step, steps, 1, step * lambda, false, false);
    }

    @Misconception(
            name = "a factor of 2 too much",
            hint =
                    "Your steps on the data are twice as long as they should be. The objective has a ½: what does it do to the 2 of the "
                            + "derivative?")
    static ProximalLasso doubled() {
        return (x, y, lambda, step, steps) -> run(x, y, step, steps, 2.0 / x.length, step * lambda, false, false);
    }

    @Misconception(
            name = "the intercept is shrunk too",
            hint =
                    "With a very high λ your intercept stays at zero. It is the level of the targets; is it in the penalty?")
    static ProximalLasso interceptPenalized() {
        return (x, y, lambda, step, steps) -> run(x, y, step, steps, 1.0 / x.length, step * lambda, true, false);
    }

    @Misconception(
            name = "the proximal step comes first",
            hint =
                    "You threshold, then step. So the last thing that happens to a weight is a gradient step, and nothing ends at exactly zero. "
                            + "Which of the two must have the last word?")
    static ProximalLasso proxFirst() {
        return (x, y, lambda, step, steps) -> run(x, y, step, steps, 1.0 / x.length, step * lambda, false, true);
    }

    @Misconception(
            name = "a sub-gradient step",
            hint =
                    "You subtract ηλ·sign(w). Near zero that jumps over zero and back. What does the proximal step do with a weight that is "
                            + "within ηλ of zero?")
    static ProximalLasso subgradient() {
        return (x, y, lambda, step, steps) -> {
            int d = x[0].length;
            double[] all = new double[d + 1];
            for (int k = 0; k < steps; k++) {
                double[] g = slopes(x, y, all, 1.0 / x.length);
                for (int j = 0; j <= d; j++) {
                    double pull = j < d ? lambda * Math.signum(all[j]) : 0;
                    all[j] -= step * (g[j] + pull);
                }
            }
            return all;
        };
    }

    private static double[] run(
            double[][] x,
            double[] y,
            double step,
            int steps,
            double scale,
            double threshold,
            boolean all,
            boolean first) {
        int d = x[0].length;
        double[] w = new double[d + 1];
        for (int k = 0; k < steps; k++) {
            if (first) {
                shrink(w, d, threshold);
            }
            double[] g = slopes(x, y, w, scale);
            for (int j = 0; j <= d; j++) {
                w[j] -= step * g[j];
            }
            if (!first) {
                shrink(w, all ? d + 1 : d, threshold);
            }
        }
        return w;
    }

    private static void shrink(double[] w, int count, double threshold) {
        for (int j = 0; j < count; j++) {
            w[j] -= Math.max(-threshold, Math.min(threshold, w[j]));
        }
    }

    private static double[] slopes(double[][] x, double[] y, double[] w, double scale) {
        int d = x[0].length;
        double[] g = new double[d + 1];
        for (int i = 0; i < x.length; i++) {
            double r = w[d] - y[i];
            for (int j = 0; j < d; j++) {
                r += w[j] * x[i][j];
            }
            for (int j = 0; j < d; j++) {
                g[j] += scale * r * x[i][j];
            }
            g[d] += scale * r;
        }
        return g;
    }
}
