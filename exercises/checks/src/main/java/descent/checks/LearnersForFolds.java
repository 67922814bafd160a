package descent.checks;

import descent.contracts.FoldLearner;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A learner that shows every mistake of scaling in its predictions, and the right error. */
public final class LearnersForFolds {
    private LearnersForFolds() {}

    /** Each feature's product with the targets, as slopes, and the targets' mean. */
    public static FoldLearner linear() {
        return (train, targets, test) -> {
            int d = test[0].length;
            double mean = Arrays.stream(targets).average().orElse(0);
            double[] slope = new double[d];
            for (int i = 0; i < train.length; i++) {
                for (int j = 0; j < d; j++) {
                    slope[j] += train[i][j] * (targets[i] + j + 0.25 * train[i][j]) / train.length;
                }
            }
            double[] p = new double[test.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = mean;
                for (int j = 0; j < d; j++) {
                    p[i] += slope[j] * test[i][j];
                }
            }
            return p;
        };
    }

    /** The cross-validated error with scaling inside the fold. */
    public static double error(double[][] x, double[] y, int[][] testFolds, FoldLearner learner) {
        double sum = 0;
        for (int[] test : testFolds) {
            int[] train = IntStream.range(0, y.length)
                    .filter(i -> IntStream.of(test).noneMatch(t -> t == i))
                    .toArray();
            Scale scale = Scale.of(rows(x, train));
            double[] p = learner.predict(scale.apply(rows(x, train)), values(y, train), scale.apply(rows(x, test)));
            sum += meanSquare(p, values(y, test)) / testFolds.length;
        }
        return sum;
    }

    static double[][] rows(double[][] x, int[] indices) {
        return IntStream.of(indices).mapToObj(i -> x[i]).toArray(double[][]::new);
    }

    static double[] values(double[] y, int[] indices) {
        return IntStream.of(indices).mapToDouble(i -> y[i]).toArray();
    }

    static double meanSquare(double[] p, double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (p[i] - y[i]) * (p[i] - y[i]);
        }
        return sum / y.length;
    }

    /** Means and deviations of features. */
    static final class Scale {
        final double[] mean;
        final double[] deviation;

        private Scale(double[] mean, double[] deviation) {
            this.mean = mean;
            this.deviation = deviation;
        }

        static Scale of(double[][] rows) {
            return of(rows, rows.length);
        }

        static Scale of(double[][] rows, double divisor) {
            int d = rows[0].length;
            double[] mean = new double[d];
            double[] deviation = new double[d];
            for (int j = 0; j < d; j++) {
                for (double[] row : rows) {
                    mean[j] += row[j] / rows.length;
                }
                for (double[] row : rows) {
                    deviation[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / divisor;
                }
                deviation[j] = deviation[j] > 0 ? Math.sqrt(deviation[j]) : 1;
            }
            return new Scale(mean, deviation);
        }

        Scale withoutDivision() {
            double[] ones = new double[deviation.length];
            Arrays.fill(ones, 1);
            return new Scale(mean, ones);
        }

        double[][] apply(double[][] rows) {
            double[][] scaled = new double[rows.length][mean.length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < mean.length; j++) {
                    scaled[i][j] = (rows[i][j] - mean[j]) / deviation[j];
                }
            }
            return scaled;
        }
    }
}
