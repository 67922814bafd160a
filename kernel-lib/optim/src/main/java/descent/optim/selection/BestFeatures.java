package descent.optim.selection;

import descent.optim.linalg.Require;
import java.util.stream.IntStream;

/**
 * Keeps the features with the greatest |correlation| with the target in the training data.
 *
 * <p>Fitted on all data before cross-validation it leaks: among thousands of noise features some correlate with any labels, and the test samples have helped to find them.
 *
 * @param count how many are kept, ≥ 1
 */
public record BestFeatures(int count) implements Transform {
    /** Checks the count. */
    public BestFeatures {
        Require.atLeast(1, "count", count);
    }

    @Override
    public Mapping fit(double[][] x, double[] y) {
        int d = x[0].length;
        double[] size = new double[d];
        for (int j = 0; j < d; j++) size[j] = Math.abs(correlation(x, y, j));
        int[] kept = IntStream.range(0, d)
                .boxed()
                .sorted((a, b) -> Double.compare(size[b], size[a]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return row -> IntStream.of(kept).mapToDouble(j -> row[j]).toArray();
    }

    private static double correlation(double[][] x, double[] y, int j) {
        int n = y.length;
        double mx = 0;
        double my = 0;
        for (int i = 0; i < n; i++) {
            mx += x[i][j] / n;
            my += y[i] / n;
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            double a = x[i][j] - mx;
            double b = y[i] - my;
            xx += a * a;
            yy += b * b;
            xy += a * b;
        }
        return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
    }
}
