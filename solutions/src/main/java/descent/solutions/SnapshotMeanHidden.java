package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SnapshotMean;
import org.junit.jupiter.api.Test;

@HiddenChecks("21-weight-average")
final class SnapshotMeanHidden {
    @Test
    @Points(1)
    @Hint("Any number of rows, any first row, any distance between snapshots.")
    void anyRun(SnapshotMean answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double[][] points = draws.matrix(8 + trial, 1 + trial % 3, -4, 4);
            int from = trial % 5;
            int every = 1 + trial % 4;
            double[] sum = new double[points[0].length];
            int count = 0;
            for (int k = from; k < points.length; k += every) {
                count++;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += points[k][i];
                }
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] /= count;
            }
            Expect.that(answer.mean(points, from, every)).as("the mean").isNear(sum, 1e-9);
        }
    }
}
