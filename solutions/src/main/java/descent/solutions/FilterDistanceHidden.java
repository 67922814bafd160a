package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.FilterDistance;
import org.junit.jupiter.api.Test;

@HiddenChecks("13-filter")
final class FilterDistanceHidden {
    @Test
    @Points(1)
    @Hint("Any curvatures, any rate, any number of steps: the largest difference by size.")
    void anySpectrum(FilterDistance answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double[] curvatures = draws.vector(draws.integer(1, 5), 0.05, 2);
            double rate = draws.real(0.1, 0.95);
            int steps = draws.integer(1, 6);
            double largest = 0;
            for (double s : curvatures) {
                double left = StrictMath.pow(1 - rate * s, steps);
                largest = Math.max(largest, Math.abs(left - 1 / (1 + s * rate * steps)));
            }
            Expect.that(answer.distance(curvatures, rate, steps))
                    .as("the distance")
                    .isNear(largest, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("With many steps all is learned by both, and the distance is small. The curvatures stay as they are.")
    void theEdges(FilterDistance answer) {
        double[] curvatures = {1, 0.5};
        Expect.that(answer.distance(curvatures, 1, 100_000))
                .as("the distance after many steps")
                .isNear(2e-5, 1e-8);
        Expect.that(answer.distance(new double[] {0.25}, 1, 1))
                .as("the distance after one step")
                .isNear(0.05, 1e-12);
        Expect.that(curvatures).as("the curvatures after the call").is(new double[] {1, 0.5});
    }
}
