package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SimplexProjection;
import org.junit.jupiter.api.Test;

@HiddenChecks("17-simplex")
final class SimplexHidden {
    @Test
    @Points(1.25)
    @Hint("Any numbers, up to a hundred of them, in any order.")
    void anyNumbers(SimplexProjection answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = trial < 8 ? draws.integer(2, 6) : draws.integer(50, 100);
            double shift = draws.real(-2, 2);
            double[] v = draws.vector(n, shift - 1, shift + 1);
            double low = -10;
            double high = 10;
            for (int k = 0; k < 200; k++) {
                double tau = (low + high) / 2;
                double sum = 0;
                for (double c : v) {
                    sum += Math.max(c - tau, 0);
                }
                if (sum > 1) {
                    low = tau;
                } else {
                    high = tau;
                }
            }
            double[] nearest = new double[n];
            for (int i = 0; i < n; i++) {
                nearest[i] = Math.max(v[i] - high, 0);
            }
            double[] before = v.clone();
            Expect.that(answer.project(v)).as("the nearest probabilities").isNear(nearest, 1e-9);
            Expect.that(v).as("v after the call").is(before);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Projecting a projection changes nothing.")
    void twiceIsOnce(SimplexProjection answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            double[] weights = draws.vector(4, 0.1, 1);
            double sum = weights[0] + weights[1] + weights[2] + weights[3];
            for (int i = 0; i < 4; i++) {
                weights[i] /= sum;
            }
            Expect.that(answer.project(weights))
                    .as("the projection of probabilities")
                    .isNear(weights.clone(), 1e-10);
        }
    }
}
