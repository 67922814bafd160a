package descent.solutions;

import descent.check.Right;
import descent.contracts.SnapshotMean;

/** Right answers to {@code 21-weight-average}. */
final class SnapshotMeanAnswers {
    private SnapshotMeanAnswers() {}

    @Right("a sum, divided at the end")
    static SnapshotMean first() {
        return SnapshotMeanAnswers::summed;
    }

    @Right("a running mean")
    static SnapshotMean second() {
        return (points, from, every) -> {
            double[] mean = new double[points[0].length];
            int count = 0;
            for (int k = from; k < points.length; k += every) {
                count++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += (points[k][i] - mean[i]) / count;
                }
            }
            return mean;
        };
    }

    @Right("column by column")
    static SnapshotMean third() {
        return (points, from, every) -> java.util.stream.IntStream.range(0, points[0].length)
                .mapToDouble(i -> java.util.stream.IntStream.range(from, points.length)
                        .filter(k -> (k - from) % every == 0)
                        .mapToDouble(k -> points[k][i])
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static double[] summed(double[][] points, int from, int every) {
        double[] sum = new double[points[0].length];
        int count = 0;
        for (int k = from; k < points.length; k += every, count++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += points[k][i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= count;
        }
        return sum;
    }
}
