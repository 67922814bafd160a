package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RingRound;
import org.junit.jupiter.api.Test;

@HiddenChecks("22-ring")
final class RingRoundHidden {
    @Test
    @Points(1.25)
    @Hint("For any number of workers all rounds together leave everybody with the mean.")
    void everybodyHasTheMean(RingRound answer, Draws draws) {
        for (int p = 2; p <= 6; p++) {
            double[][] vectors = draws.matrix(p, p, -5, 5);
            double[] mean = new double[p];
            for (double[] v : vectors) {
                for (int c = 0; c < p; c++) {
                    mean[c] += v[c] / p;
                }
            }
            for (int round = 0; round < 2 * p - 2; round++) {
                answer.round(vectors, round);
            }
            for (double[] v : vectors) {
                Expect.that(v).as("a worker's vector").isNear(mean, 1e-10);
            }
        }
    }

    @Test
    @Points(0.75)
    @Hint("Each round changes one chunk of each worker and no other.")
    void everyRoundIsAsWritten(RingRound answer, Draws draws) {
        int p = draws.integer(4, 5);
        for (int round = 0; round < 2 * p - 2; round++) {
            double[][] vectors = draws.matrix(p, p, -5, 5);
            double[][] expected = new double[p][];
            for (int k = 0; k < p; k++) {
                expected[k] = vectors[k].clone();
            }
            for (int k = 0; k < p; k++) {
                int chunk = Math.floorMod(round < p - 1 ? k - 1 - round : k - round + p - 1, p);
                double own = round < p - 1 ? vectors[(k + 1) % p][chunk] : 0;
                expected[(k + 1) % p][chunk] = (own + vectors[k][chunk]) / (round == p - 2 ? p : 1);
            }
            answer.round(vectors, round);
            Expect.that(vectors)
                    .as("the vectors after round " + round + " of " + p + " workers")
                    .isNear(expected, 1e-10);
        }
    }
}
