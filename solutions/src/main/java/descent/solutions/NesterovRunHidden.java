package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Bowls;
import descent.checks.Losses;
import descent.contracts.LossFunction;
import descent.contracts.NesterovRun;
import org.junit.jupiter.api.Test;

@HiddenChecks("05-nesterov")
final class NesterovRunHidden {
    @Test
    @Points(1)
    @Hint("On a curvature λ each coordinate follows θₖ₊₁ = (1 − ηλ)(θₖ + β(θₖ − θₖ₋₁)), whatever η, β and the start.")
    void anyBowl(NesterovRun answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 3);
            double[] curvatures = draws.vector(n, 0.2, 2);
            double[] start = draws.vector(n, -3, 3);
            double rate = draws.real(0.05, 0.4);
            double beta = draws.real(0.3, 0.95);
            int steps = draws.integer(3, 7);
            double[][] theta = new double[steps + 1][n];
            double[][] ahead = new double[steps + 1][n];
            for (int k = 0; k <= steps; k++) {
                for (int i = 0; i < n; i++) {
                    theta[k][i] = k == 0 ? start[i] : (1 - rate * curvatures[i]) * ahead[k - 1][i];
                    ahead[k][i] = theta[k][i] + (k == 0 ? 0 : beta * (theta[k][i] - theta[k - 1][i]));
                }
            }
            LossFunction f = Calls.of(LossFunction.class, "½Σλx²", 1000, Bowls.diagonal(curvatures))
                    .function();
            Expect.that(answer.points(f, start, rate, beta, steps))
                    .as("the points")
                    .isNearAnyOf(1e-10, theta, ahead);
        }
    }

    @Test
    @Points(0.5)
    @Hint("One gradient a step is enough, and no value at all.")
    void oneGradientAStep(NesterovRun answer, Draws draws) {
        Calls<LossFunction> f = Calls.of(LossFunction.class, "x² + xy + y²", 1000, Losses.coupled());
        double[][] points = answer.points(f.function(), draws.vector(2, 1, 2), 0.1, 0.8, 9);
        Expect.that(points).as("the points").hasLength(10);
        Expect.that(f.count("gradient"))
                .as("the number of gradients for 9 steps")
                .isAtMost(9);
        Expect.that(f.count("value")).as("the number of values").isAtMost(0);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Without steps there is one point; with β = 0 it is gradient descent.")
    void theEdges(NesterovRun answer) {
        LossFunction f =
                Calls.of(LossFunction.class, "x²", 1000, Losses.parabola(2)).function();
        Expect.that(answer.points(f, new double[] {2}, 0.1, 0.9, 0))
                .as("the points of no step")
                .isNear(new double[][] {{2}}, 0);
        Expect.that(answer.points(f, new double[] {1}, 0.1, 0, 2))
                .as("the points without momentum")
                .isNear(new double[][] {{1}, {0.8}, {0.64}}, 1e-12);
    }
}
