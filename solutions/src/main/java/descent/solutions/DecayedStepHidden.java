package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DecayedStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("12-l2-step")
final class DecayedStepHidden {
    @Test
    @Points(0.3)
    @Hint("The rule must hold for all numbers, negative weights and a strength of zero too.")
    void anyNumbers(DecayedStep answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            int n = draws.integer(1, 5);
            double[] theta = draws.vector(n, -4, 4);
            double[] gradient = draws.vector(n, -3, 3);
            double rate = draws.real(0.01, 0.8);
            double lambda = trial == 0 ? 0 : draws.real(0.1, 1.5);
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                next[i] = theta[i] * (1 - 2 * lambda * rate) - gradient[i] * rate;
            }
            Expect.that(answer.step(theta, gradient, rate, lambda))
                    .as("θ after the step")
                    .isNear(next, 1e-10);
        }
    }

    @Test
    @Points(0.2)
    @EdgeCase
    @Hint("The answer is a new array; the two you are given stay as they are. Without parameters it is empty.")
    void theArgumentsAreLeftAlone(DecayedStep answer) {
        double[] theta = {1, -2};
        double[] gradient = {3, 0.5};
        answer.step(theta, gradient, 0.3, 0.2);
        Expect.that(theta).as("θ after the call").is(new double[] {1, -2});
        Expect.that(gradient).as("the gradient after the call").is(new double[] {3, 0.5});
        Expect.that(answer.step(new double[0], new double[0], 0.3, 0.2))
                .as("the step without parameters")
                .hasLength(0);
    }
}
