package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PenalizedMean;
import org.junit.jupiter.api.Test;

@HiddenChecks("00-penalized-mean")
final class PenalizedMeanHidden {
    @Test
    @Points(1)
    @Hint("At a minimum the derivative of the whole objective is zero.")
    void theDerivativeVanishesThere(PenalizedMean answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            double[] y = draws.vector(draws.integer(1, 7), -4, 4);
            double lambda = draws.real(0, 5);
            double theta = answer.minimizer(Given.copy(y), lambda);
            double slope = 2 * lambda * theta;
            for (double yi : y) {
                slope -= 2 * (yi - theta) / y.length;
            }
            Expect.that(slope).as("the derivative at your θ").isNear(0.0, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("The objective is a mean: listing every number twice changes nothing.")
    void listingEveryNumberTwiceChangesNothing(PenalizedMean answer, Draws draws) {
        double[] y = draws.vector(3, -4, 4);
        double[] twice = {y[0], y[0], y[1], y[1], y[2], y[2]};
        double once = answer.minimizer(y, 0.7);
        Expect.that(answer.minimizer(twice, 0.7)).isNear(once, 1e-10);
        Expect.that(answer.minimizer(new double[] {5, 7}, 2)).isNear(2.0, 1e-12);
    }
}
