package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.SnapshotMean;
import org.junit.jupiter.api.Test;

@Checks(id = "21-weight-average", title = "Averaging snapshots", contract = SnapshotMean.class, points = 2)
@Forbids(packages = {"descent.optim.run."})
final class SnapshotMeanChecks {
    @Test
    @Points(0.5)
    @Hint("Rows 1 and 3 count: the mean of 1 and 5 is 3.")
    void everySecondRow(SnapshotMean answer) {
        double[][] points = {{9, 4}, {1, 2}, {7, 7}, {5, -3}};
        Expect.that(answer.mean(points, 1, 2)).as("the mean").isNear(new double[] {3, -0.5}, 1e-12);
        Expect.that(points[1]).as("the second row after the call").is(new double[] {1, 2});
    }

    @Test
    @Points(0.5)
    @Hint("All snapshots have the same weight, however many there are.")
    void equalWeights(SnapshotMean answer) {
        double[][] points = {{100}, {1}, {2}, {3}, {10}};
        Expect.that(answer.mean(points, 1, 1)).as("the mean").isNear(new double[] {4}, 1e-12);
    }

    @Misconception(
            name = "a moving average",
            hint = "Your later snapshots weigh more than the first. What weight has each of n snapshots in a mean?")
    static SnapshotMean first() {
        return (points, from, every) -> {
            double[] mean = points[from].clone();
            for (int k = from + every; k < points.length; k += every) {
                for (int i = 0; i < mean.length; i++) {
                    mean[i] = 0.9 * mean[i] + 0.1 * points[k][i];
                }
            }
            return mean;
        };
    }

    @Misconception(
            name = "averages from step 0",
            hint = "The start, which is far away, is in your average. Which row is the first that counts?")
    static SnapshotMean second() {
        return (points, from, every) -> average(points, 0, every);
    }

    @Misconception(
            name = "every step",
            hint = "You take all rows from the first on. How many steps lie between two snapshots?")
    static SnapshotMean third() {
        return (points, from, every) -> average(points, from, 1);
    }

    @Misconception(
            name = "the last point",
            hint = "Your answer is the last row. Its noise is what the average should remove.")
    static SnapshotMean fourth() {
        return (points, from, every) -> points[points.length - 1].clone();
    }

    @Misconception(name = "a sum", hint = "You add the snapshots. By what must the sum be divided?")
    static SnapshotMean fifth() {
        return (points, from, every) -> {
            double[] mean = average(points, from, every);
            int count = (points.length - 1 - from) / every + 1;
            for (int i = 0; i < mean.length; i++) {
                mean[i] *= count;
            }
            return mean;
        };
    }

    private static double[] average(double[][] points, int from, int every) {
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
