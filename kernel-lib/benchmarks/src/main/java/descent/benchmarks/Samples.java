package descent.benchmarks;

/**
 * The samples on which the reference systems were timed, made anew from SplitMix64: the same numbers to the last digit in any language.
 *
 * <pre>
 * u(seed, k): the k-th output of SplitMix64 as a number in [0, 1)
 * g(seed, k) = (u(4k) + u(4k + 1) + u(4k + 2) + u(4k + 3) − 2) √3, nearly normal
 * </pre>
 */
final class Samples {
    final double[][] x;
    final double[] y;

    private Samples(int n, int d, long seed) {
        x = new double[n][d];
        y = new double[n];
        for (int i = 0; i < n; i++) for (int j = 0; j < d; j++) x[i][j] = g(seed, (long) i * d + j);
    }

    /** Returns y = Xw + noise with 20 features that count. */
    static Samples regression(int n, int d, long seed) {
        Samples made = new Samples(n, d, seed);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < 20; j++) made.y[i] += (1 + j % 3) * (j % 2 == 0 ? 1 : -1) * made.x[i][j * (d / 20)];
            made.y[i] += 0.5 * g(seed + 1, i);
        }
        return made;
    }

    /** Returns 20000 × 50 samples with labels 0 and 1. */
    static Samples classification() {
        Samples made = new Samples(20_000, 50, 21);
        int ones = 0;
        for (int i = 0; i < 20_000; i++) {
            double score = 0;
            for (int j = 0; j < 50; j++) score += made.x[i][j] * (g(22, j) / Math.sqrt(50) * 2);
            made.y[i] = u(23, i) < 1 / (1 + Math.exp(-score)) ? 1 : 0;
            ones += made.y[i] == 1 ? 1 : 0;
        }
        if (made.x[0][0] != 0.20413074336209266 || ones != 10_081)
            throw new IllegalStateException(
                    "the samples are not the reference's: x[0][0] is " + made.x[0][0] + ", ones " + ones);
        return made;
    }

    /** Returns 2000 × 20 samples with labels ±1 by the distance from the origin in three of the dimensions. */
    static Samples rings() {
        Samples made = new Samples(2000, 20, 31);
        for (int i = 0; i < 2000; i++) {
            double[] row = made.x[i];
            double square = row[0] * row[0] + row[1] * row[1] + row[2] * row[2];
            made.y[i] = square > 2.4 + 0.6 * g(32, i) ? 1 : -1;
        }
        return made;
    }

    private static double u(long seed, long k) {
        long z = seed + (k + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }

    private static double g(long seed, long k) {
        double sum = u(seed, 4 * k) + u(seed, 4 * k + 1) + u(seed, 4 * k + 2);
        return (sum + u(seed, 4 * k + 3) - 2) * Math.sqrt(3);
    }
}
