package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.AugmentedEpoch;
import descent.contracts.Chance;
import java.util.Arrays;
import java.util.PrimitiveIterator;
import org.junit.jupiter.api.Test;

@HiddenChecks("13-augmentation")
final class AugmentedEpochHidden {
    @Test
    @Points(0.75)
    @Hint("Any rows, both kinds of labels; the random numbers are used in the order that the statement gives.")
    void anyRows(AugmentedEpoch answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(3, 6);
            int d = draws.integer(2, 5);
            double[][] rows = draws.matrix(n, d, -3, 3);
            boolean[] training = new boolean[n];
            for (int i = 0; i < n; i++) {
                training[i] = i != trial % n;
            }
            boolean keeps = trial % 2 == 0;
            double amount = draws.real(0.1, 1);
            double[] numbers = draws.vector(n * (d + 1), 0, 1);
            Expect.that(answer.epoch(Matrices.copy(rows), training.clone(), keeps, amount, given(numbers)))
                    .as("the rows")
                    .isNear(expected(rows, training, keeps, amount, numbers), 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("A second epoch draws new numbers, and the rows you were given are still the originals.")
    void everyEpochIsNewAndTheOriginalsStay(AugmentedEpoch answer) {
        double[][] rows = {{1, 2}, {3, 5}};
        boolean[] training = {true, true};
        Chance chance = given(0.1, 0.2, 0.3, 0.4, 0.9, 0.8, 0.7, 0.6);
        Expect.that(answer.epoch(rows, training, false, 1, chance))
                .as("the first epoch")
                .isNear(new double[][] {{0.2, 1.4}, {2.6, 4.8}}, 1e-12);
        Expect.that(answer.epoch(rows, training, false, 1, chance))
                .as("the second epoch")
                .isNear(new double[][] {{1.8, 2.6}, {3.4, 5.2}}, 1e-12);
        Expect.that(rows).as("the rows after the calls").is(new double[][] {{1, 2}, {3, 5}});
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("With amount 0 only the mirroring is left; a random number of exactly 0.5 does not mirror.")
    void theEdges(AugmentedEpoch answer) {
        double[][] rows = {{1, 2, 3}, {4, 5, 6}};
        Expect.that(answer.epoch(
                        rows, new boolean[] {true, true}, true, 0, given(0.5, 0.1, 0.1, 0.1, 0.49, 0.1, 0.1, 0.1)))
                .as("the rows")
                .isNear(new double[][] {{1, 2, 3}, {6, 5, 4}}, 0);
        Expect.that(answer.epoch(rows, new boolean[2], true, 2, given()))
                .as("validation rows only")
                .isNear(new double[][] {{1, 2, 3}, {4, 5, 6}}, 0);
    }

    private static double[][] expected(
            double[][] rows, boolean[] training, boolean keeps, double amount, double[] numbers) {
        double[][] out = Matrices.copy(rows);
        int used = 0;
        for (int i = 0; i < rows.length; i++) {
            int d = rows[i].length;
            if (training[i]) {
                boolean mirror = keeps && numbers[used++] < 0.5;
                for (int j = 0; j < d; j++) {
                    out[i][j] = rows[i][mirror ? d - 1 - j : j] - amount + 2 * amount * numbers[used++];
                }
            }
        }
        return out;
    }

    private static Chance given(double... numbers) {
        PrimitiveIterator.OfDouble rest = Arrays.stream(numbers).iterator();
        return Calls.of(Chance.class, "the random numbers", 1000, (Chance)
                        () -> rest.hasNext() ? rest.nextDouble() : Double.NaN)
                .function();
    }
}
