package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.FreshStatistics;
import org.junit.jupiter.api.Test;

@HiddenChecks("21-fresh-statistics")
final class FreshStatisticsHidden {
    @Test
    @Points(1)
    @Hint("Any number of snapshots, units and inputs: average the weights first, then measure what they give.")
    void anyLayer(FreshStatistics answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            int units = 1 + trial % 4;
            int width = 1 + trial % 5;
            double[][][] snapshots = new double[2 + trial % 3][][];
            double[][] mean = new double[units][width];
            for (int s = 0; s < snapshots.length; s++) {
                snapshots[s] = draws.matrix(units, width, -3, 3);
                for (int u = 0; u < units; u++) {
                    for (int j = 0; j < width; j++) {
                        mean[u][j] += snapshots[s][u][j] / snapshots.length;
                    }
                }
            }
            double[][] inputs = draws.matrix(3 + trial, width, -2, 4);
            Expect.that(answer.statistics(Given.copy(snapshots), Given.copy(inputs)))
                    .as("means and variances")
                    .isNear(of(mean, inputs), 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("With one input every component equals its mean, so its variance is 0.")
    void oneSnapshotOneInput(FreshStatistics answer) {
        Expect.that(answer.statistics(new double[][][] {{{2, -1}, {0, 3}}}, new double[][] {{1, 4}}))
                .as("means and variances")
                .isNear(new double[][] {{-2, 12}, {0, 0}}, 1e-12);
    }

    private static double[][] of(double[][] w, double[][] inputs) {
        double[][] statistics = new double[2][w.length];
        for (int u = 0; u < w.length; u++) {
            double[] z = new double[inputs.length];
            for (int r = 0; r < z.length; r++) {
                for (int j = 0; j < w[u].length; j++) {
                    z[r] += w[u][j] * inputs[r][j];
                }
                statistics[0][u] += z[r] / z.length;
            }
            for (double value : z) {
                statistics[1][u] += (value - statistics[0][u]) * (value - statistics[0][u]) / z.length;
            }
        }
        return statistics;
    }
}
