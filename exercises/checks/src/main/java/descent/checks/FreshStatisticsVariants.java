package descent.checks;

import descent.check.Misconception;
import descent.contracts.FreshStatistics;

/** What goes wrong with the statistics of averaged weights. */
final class FreshStatisticsVariants {
    private FreshStatisticsVariants() {}

    private enum Slip {
        NONE,
        SECOND_MOMENT,
        DEVIATION,
        ONE_LESS,
        SUM
    }

    /** Mean and variance of one layer's outputs, right but for one slip. */
    private static double[][] of(Slip slip, double[][] w, double[][] inputs) {
        double[][] statistics = new double[2][w.length];
        int n = inputs.length;
        for (int u = 0; u < w.length; u++) {
            double[] z = new double[n];
            double mean = 0;
            for (int r = 0; r < n; r++) {
                for (int j = 0; j < w[u].length; j++) {
                    z[r] += w[u][j] * inputs[r][j];
                }
                mean += z[r] / n;
            }
            double squares = 0;
            for (double value : z) {
                double deviation = slip == Slip.SECOND_MOMENT ? value : value - mean;
                squares += deviation * deviation;
            }
            statistics[0][u] = mean;
            statistics[1][u] = switch (slip) {
                case DEVIATION -> Math.sqrt(squares / n);
                case ONE_LESS -> squares / (n - 1);
                case SUM -> squares;
                default -> squares / n;
            };
        }
        return statistics;
    }

    private static double[][] mean(double[][][] matrices) {
        double[][] mean = new double[matrices[0].length][matrices[0][0].length];
        for (double[][] matrix : matrices) {
            for (int i = 0; i < mean.length; i++) {
                for (int j = 0; j < mean[i].length; j++) {
                    mean[i][j] += matrix[i][j] / matrices.length;
                }
            }
        }
        return mean;
    }

    private static FreshStatistics averaged(Slip slip) {
        return (snapshots, inputs) -> of(slip, mean(snapshots), inputs);
    }

    @Misconception(
            name = "the snapshots' statistics averaged",
            hint =
                    "Your means are right and your variances are not. You average what belongs to the snapshots: is the variance of an average the average of the variances?")
    static FreshStatistics notRecomputed() {
        return (snapshots, inputs) -> {
            double[][][] each = new double[snapshots.length][][];
            for (int s = 0; s < each.length; s++) {
                each[s] = of(Slip.NONE, snapshots[s], inputs);
            }
            return mean(each);
        };
    }

    @Misconception(
            name = "the last snapshot's statistics",
            hint = "Your numbers belong to the last weights of the run. Which weights will the net be used with?")
    static FreshStatistics last() {
        return (snapshots, inputs) -> of(Slip.NONE, snapshots[snapshots.length - 1], inputs);
    }

    @Misconception(
            name = "squares without the mean",
            hint = "If z were always 5, its variance would be 0. Yours is 25: what must be taken off first?")
    static FreshStatistics secondMoment() {
        return averaged(Slip.SECOND_MOMENT);
    }

    @Misconception(
            name = "the deviation",
            hint = "Your second row is the root of what is asked. Batch norm takes the root itself, after adding ε.")
    static FreshStatistics deviation() {
        return averaged(Slip.DEVIATION);
    }

    @Misconception(
            name = "divided by one less",
            hint =
                    "Your variance is the unbiased estimate. By what is the sum of squared deviations divided here, and what happens to yours with a single input?")
    static FreshStatistics oneLess() {
        return averaged(Slip.ONE_LESS);
    }

    @Misconception(
            name = "a sum of squares",
            hint = "If every input came twice your second row would double. A variance is a mean.")
    static FreshStatistics sum() {
        return averaged(Slip.SUM);
    }
}
