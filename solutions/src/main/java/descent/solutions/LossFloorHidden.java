package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LossFloor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("25-floor")
final class LossFloorHidden {
    /** The floor when example i has the input number {@code which[i]}, found by the counts of labels and inputs together. */
    private static double expected(int[] which, int[] labels, int inputs, int classes, double smoothing) {
        double[][] counts = new double[inputs][classes];
        for (int i = 0; i < which.length; i++) {
            counts[which[i]][labels[i]]++;
        }
        double floor = 0;
        for (double[] row : counts) {
            double size = Arrays.stream(row).sum();
            for (double count : row) {
                double target = size * smoothing / classes + (1 - smoothing) * count;
                floor -= target > 0 ? target * Math.log(target / size) : 0;
            }
        }
        return floor / which.length;
    }

    private static void drawn(LossFloor answer, Draws draws, double smoothing) {
        int inputs = draws.integer(2, 4);
        int classes = draws.integer(2, 5);
        int n = draws.integer(6, 14);
        double[][] table = draws.matrix(inputs, 3, -1, 1);
        for (double[] row : table) {
            row[0] = 0.5;
        }
        int[] which = new int[n];
        int[] labels = new int[n];
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            which[i] = draws.integer(0, inputs - 1);
            labels[i] = draws.integer(0, classes - 1);
            rows[i] = table[which[i]].clone();
        }
        double[][] given = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        int[] named = labels.clone();
        Expect.that(answer.floor(given, named, classes, smoothing))
                .isNear(expected(which, labels, inputs, classes, smoothing), 1e-10);
        Expect.that(given).as("the inputs afterwards").is(rows);
        Expect.that(named).as("the labels afterwards").is(labels);
    }

    @Test
    @Points(0.75)
    @Hint("Any examples, any smoothing. Inputs that agree in some components only are different inputs.")
    void anyExamples(LossFloor answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            drawn(answer, draws, draws.real(0.05, 0.6));
        }
    }

    @Test
    @Points(0.5)
    @Hint("Without smoothing some targets are zero.")
    void withoutSmoothing(LossFloor answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            drawn(answer, draws, 0);
        }
    }
}
