package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SyntheticSamples;
import org.junit.jupiter.api.Test;

@HiddenChecks("16-smote")
final class SyntheticSamplesHidden {
    private static double square(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return sum;
    }

    private static double[] expected(double[][] rows, int[] labels, int from, int neighbour, double lambda) {
        boolean[] used = new boolean[rows.length];
        used[from] = true;
        int best = from;
        for (int count = 0; count <= neighbour; count++) {
            best = -1;
            for (int i = 0; i < rows.length; i++) {
                boolean allowed = !used[i] && labels[i] == labels[from];
                if (allowed && (best < 0 || square(rows[i], rows[from]) < square(rows[best], rows[from]))) {
                    best = i;
                }
            }
            used[best] = true;
        }
        double[] point = rows[from].clone();
        for (int j = 0; j < point.length; j++) {
            point[j] = (1 - lambda) * rows[from][j] + lambda * rows[best][j];
        }
        return point;
    }

    @Test
    @Points(1)
    @Hint("Any samples, any draws, up to four features and three classes.")
    void anyDraws(SyntheticSamples answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            double[][] rows = draws.matrix(12, draws.integer(1, 4), -3, 3);
            int[] labels = {0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2};
            int[] from = new int[5];
            int[] neighbour = new int[5];
            double[] lambda = draws.vector(5, 0, 1);
            double[][] expected = new double[5][];
            for (int m = 0; m < 5; m++) {
                from[m] = draws.integer(0, 11);
                neighbour[m] = draws.integer(0, 2);
                expected[m] = expected(rows, labels, from[m], neighbour[m], lambda[m]);
            }
            Expect.that(answer.samples(rows, labels, from, neighbour, lambda))
                    .as("the new samples")
                    .isNear(expected, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "Two samples in the same place are neighbours; of equally near ones the smaller index comes first. Rows stay as they are.")
    void equallyNear(SyntheticSamples answer) {
        double[][] rows = {{1, 1}, {3, 1}, {1, 1}, {-1, 1}, {1, 5}};
        int[] labels = {1, 1, 1, 1, 1};
        Expect.that(answer.samples(
                        rows, labels, new int[] {0, 0, 0, 2}, new int[] {0, 1, 2, 0}, new double[] {0.5, 0.5, 0.25, 0.75
                        }))
                .as("the new samples")
                .isNear(new double[][] {{1, 1}, {2, 1}, {0.5, 1}, {1, 1}}, 1e-12);
        Expect.that(answer.samples(rows, labels, new int[0], new int[0], new double[0]))
                .as("no draws")
                .hasLength(0);
        Expect.that(rows).as("the rows afterwards").is(new double[][] {{1, 1}, {3, 1}, {1, 1}, {-1, 1}, {1, 5}});
    }
}
