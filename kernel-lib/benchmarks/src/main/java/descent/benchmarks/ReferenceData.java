package descent.benchmarks;

import descent.optim.objective.L2;
import descent.optim.objective.LogisticRegression;
import descent.optim.objective.Penalized;
import descent.optim.objective.TwiceDifferentiable;

/**
 * The data on which the reference systems were timed, made anew from SplitMix64: the same numbers to the last digit in any language.
 *
 * <pre>
 * u(seed, k): the k-th output of SplitMix64 as a number in [0, 1)
 * g(seed, k) = (u(4k) + u(4k + 1) + u(4k + 2) + u(4k + 3) − 2) √3, nearly normal
 * </pre>
 */
final class ReferenceData {
    private ReferenceData() {}

    static double u(long seed, long k) {
        long z = seed + (k + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1p-53;
    }

    static double g(long seed, long k) {
        return (((u(seed, 4 * k) + u(seed, 4 * k + 1)) + u(seed, 4 * k + 2)) + u(seed, 4 * k + 3) - 2) * Math.sqrt(3);
    }

    /** Logistic regression on 20000 × 50 numbers, Σ log-loss + ½‖w‖² (C = 1) divided by the number of samples. */
    static TwiceDifferentiable logistic() {
        int n = 20_000;
        int d = 50;
        double[] w = new double[d];
        for (int j = 0; j < d; j++) w[j] = g(22, j) / Math.sqrt(50) * 2;
        double[][] x = new double[n][d];
        double[] y = new double[n];
        int ones = 0;
        for (int i = 0; i < n; i++) {
            double z = 0;
            for (int j = 0; j < d; j++) {
                x[i][j] = g(21, (long) i * d + j);
                z += x[i][j] * w[j];
            }
            y[i] = u(23, i) < 1 / (1 + Math.exp(-z)) ? 1 : 0;
            ones += y[i] == 1 ? 1 : 0;
        }
        if (x[0][0] != 0.20413074336209266 || ones != 10_081)
            throw new IllegalStateException(
                    "the data are not the reference's: x[0][0] is " + x[0][0] + ", ones " + ones);
        return Penalized.twice(new LogisticRegression(x, y), new L2(d, 1.0 / n));
    }

    /** The usual start (−1.2, 1, −1.2, 1, …). */
    static double[] rosenbrockStart(int n) {
        double[] start = new double[n];
        for (int i = 0; i < n; i++) start[i] = i % 2 == 0 ? -1.2 : 1;
        return start;
    }
}
