package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.StopRule;
import org.junit.jupiter.api.Test;

@HiddenChecks("00-stop-rule")
final class StopRuleHidden {
    @Test
    @Points(0.5)
    @Hint("Only the gradient's norm decides, in any number of dimensions.")
    void anyGradient(StopRule answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double[] gradient = draws.vector(draws.integer(1, 5), -1, 1);
            double largest = 0;
            double squares = 0;
            for (double g : gradient) {
                largest = Math.max(largest, Math.abs(g));
                squares += g * g;
            }
            double before = draws.real(0, 2);
            double after = before - draws.real(-0.5, 1);
            // Either norm is accepted: test outside of the two.
            Expect.that(answer.converged(gradient, before, after, 1.01 * Math.sqrt(squares)))
                    .is(true);
            Expect.that(answer.converged(gradient, before, before, 0.99 * largest))
                    .is(false);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Which of the numbers can be NaN or infinite in a diverged run?")
    void aDivergedRunHasNotConverged(StopRule answer) {
        double[] zero = {0, 0, 0};
        Expect.that(answer.converged(new double[] {0, -3}, 1, 1, 3)).is(true); // at most, not below
        double infinity = Double.POSITIVE_INFINITY;
        Expect.that(answer.converged(zero, 1, infinity, 1)).is(false);
        Expect.that(answer.converged(zero, Double.NaN, 1, 1)).is(false);
        Expect.that(answer.converged(zero, -infinity, 1, 1)).is(false);
        Expect.that(answer.converged(new double[] {0, 0, Double.NaN}, 1, 1, 1)).is(false);
        Expect.that(answer.converged(new double[] {0, -infinity, 0}, 1, 1, 1)).is(false);
        Expect.that(answer.converged(zero, 1, 1, 1)).is(true);
    }
}
