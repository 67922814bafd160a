package descent.checks;

import descent.check.Misconception;
import descent.contracts.LargestStableRate;

/** What is taken for the largest stable rate. */
final class LargestStableRateVariants {
    private LargestStableRateVariants() {}

    private static double[] multiply(double[][] h, double[] v) {
        double[] out = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < v.length; j++) {
                out[i] += h[i][j] * v[j];
            }
        }
        return out;
    }

    private static double length(double[] v) {
        double sum = 0;
        for (double vi : v) {
            sum += vi * vi;
        }
        return Math.sqrt(sum);
    }

    /** Power iteration, with the length of the last image as the eigenvalue. */
    private static double largest(double[][] h, double[] start, int rounds, boolean scaled) {
        double[] v = start;
        double before = length(v);
        for (int round = 0; round < rounds; round++) {
            if (scaled) {
                double size = length(v);
                for (int i = 0; i < v.length; i++) {
                    v[i] /= size;
                }
            }
            before = length(v);
            v = multiply(h, v);
        }
        return length(v) / before;
    }

    private static double[] start(int n, boolean ones) {
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = ones ? 1 : Math.cos(1 + 3 * i);
        }
        return v;
    }

    private static double largest(double[][] h) {
        return largest(h, start(h.length, false), 2000, true);
    }

    private static double smallest(double[][] h) {
        double top = largest(h);
        double[][] turned = new double[h.length][h.length];
        for (int i = 0; i < h.length; i++) {
            for (int j = 0; j < h.length; j++) {
                turned[i][j] = (i == j ? 1.1 * top : 0) - h[i][j];
            }
        }
        return 1.1 * top - largest(turned);
    }

    private static double trace(double[][] h) {
        double sum = 0;
        for (int i = 0; i < h.length; i++) {
            sum += h[i][i];
        }
        return sum;
    }

    private static double diagonal(double[][] h) {
        double most = 0;
        for (int i = 0; i < h.length; i++) {
            most = Math.max(most, h[i][i]);
        }
        return most;
    }

    private static double rows(double[][] h) {
        double most = 0;
        for (double[] row : h) {
            double sum = 0;
            for (double entry : row) {
                sum += Math.abs(entry);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    @Misconception(
            name = "one over L",
            hint =
                    "Your rate is safe, and theory likes it: at 1/L the steepest direction is done in one step. But it is not the limit. By "
                            + "what may an error be multiplied at most, so that it does not grow?")
    static LargestStableRate oneOverL() {
        return h -> 1 / largest(h);
    }

    @Misconception(
            name = "two over the smallest curvature",
            hint =
                    "All directions share one rate. Which of them is the first to explode when it is raised, the flattest or the steepest?")
    static LargestStableRate flattest() {
        return h -> 2 / smallest(h);
    }

    @Misconception(
            name = "two over the trace",
            hint =
                    "The trace is the sum of the curvatures, so your rate is safe but too small. Each direction has a factor of its own: is "
                            + "it their sum that decides?")
    static LargestStableRate byTrace() {
        return h -> 2 / trace(h);
    }

    @Misconception(
            name = "the largest entry of the diagonal",
            hint =
                    "The diagonal holds the curvatures along the axes. The steepest direction may lie between them: what is the curvature of "
                            + "{{2, 1}, {1, 2}} along (1, 1)?")
    static LargestStableRate byDiagonal() {
        return h -> 2 / diagonal(h);
    }

    @Misconception(
            name = "the largest row sum",
            hint =
                    "Row sums of magnitudes are a bound on the eigenvalues: never too small, but often too large. Try it on {{1.36, 0.48}, "
                            + "{0.48, 1.64}}, whose eigenvalues are 1 and 2.")
    static LargestStableRate byRows() {
        return h -> 2 / rows(h);
    }

    @Misconception(
            name = "the vector is never scaled back",
            hint =
                    "After many rounds your vector overflows or vanishes, and then its growth is NaN. Only its direction matters: what can "
                            + "you do to it after each round without changing that?")
    static LargestStableRate unscaled() {
        return h -> 2 / largest(h, start(h.length, false), 300, false);
    }

    @Misconception(
            name = "a start of ones",
            hint =
                    "Multiply {{2, −1}, {−1, 2}} with (1, 1): it stays where it is, and you never see the other direction. Which starts "
                            + "avoid this?")
    static LargestStableRate ones() {
        return h -> 2 / largest(h, start(h.length, true), 2000, true);
    }

    @Misconception(
            name = "a single round",
            hint =
                    "One multiplication gives some mixture of all curvatures. How does the mixture change with every further round?")
    static LargestStableRate oneRound() {
        return h -> 2 / largest(h, start(h.length, false), 1, true);
    }
}
