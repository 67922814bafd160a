package descent.benchmarks;

/** The data of the regression and classification benchmarks, the same in every language: SplitMix64 by counter. */
final class SparseData {
    final double[][] x;
    final double[] y;

    private SparseData(int n, int d) {
        x = new double[n][d];
        y = new double[n];
    }

    /** Returns y = Xw + noise with 20 features that count. */
    static SparseData regression(int n, int d, long seed) {
        SparseData made = features(n, d, seed);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < 20; j++) made.y[i] += (1 + j % 3) * (j % 2 == 0 ? 1 : -1) * made.x[i][j * (d / 20)];
            made.y[i] += 0.5 * normal(seed + 1, i);
        }
        return made;
    }

    /** Returns 20000 × 50 samples with labels 0 and 1. */
    static SparseData classification() {
        SparseData made = features(20_000, 50, 21);
        for (int i = 0; i < 20_000; i++) {
            double score = 0;
            for (int j = 0; j < 50; j++) score += made.x[i][j] * normal(22, j) / Math.sqrt(50) * 2;
            made.y[i] = uniform(23, i) < 1 / (1 + Math.exp(-score)) ? 1 : 0;
        }
        return made;
    }

    /** Returns 2000 × 20 samples with labels ±1 by the distance from the origin in three of the dimensions. */
    static SparseData rings() {
        SparseData made = features(2000, 20, 31);
        for (int i = 0; i < 2000; i++) {
            double[] row = made.x[i];
            double square = row[0] * row[0] + row[1] * row[1] + row[2] * row[2];
            made.y[i] = square > 2.4 + 0.6 * normal(32, i) ? 1 : -1;
        }
        return made;
    }

    private static SparseData features(int n, int d, long seed) {
        SparseData made = new SparseData(n, d);
        for (int i = 0; i < n; i++) for (int j = 0; j < d; j++) made.x[i][j] = normal(seed, (long) i * d + j);
        return made;
    }

    private static double uniform(long seed, long k) {
        long z = seed + (k + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }

    private static double normal(long seed, long k) {
        double sum = uniform(seed, 4 * k) + uniform(seed, 4 * k + 1) + uniform(seed, 4 * k + 2);
        return (sum + uniform(seed, 4 * k + 3) - 2) * Math.sqrt(3);
    }
}
