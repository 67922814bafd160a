package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.NaturalStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("20-natural-step")
final class NaturalStepHidden {
    @Test
    @Points(0.75)
    @Hint("(F + λI) times the step is −ηg, in any dimension.")
    void theStepSolvesTheSystem(NaturalStep answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(2, 5);
            double[][] f = Matrices.turned(draws.vector(n, 0, 3), draws);
            double[][] before = Matrices.copy(f);
            double[] theta = draws.vector(n, -2, 2);
            double[] g = draws.vector(n, -2, 2);
            double damping = draws.real(0.05, 1);
            double rate = draws.real(0.1, 2);
            double[] next = answer.next(Given.copy(theta), Given.copy(g), f, damping, rate);
            Expect.that(next).as("the next θ").hasLength(n);
            if (next == null || next.length != n) {
                return;
            }
            for (int i = 0; i < n; i++) {
                double image = damping * (next[i] - theta[i]);
                for (int j = 0; j < n; j++) {
                    image += f[i][j] * (next[j] - theta[j]);
                }
                Expect.that(image).as("component " + i + " of (F + λI)·step").isNear(-rate * g[i], 1e-9);
            }
            Expect.that(f).as("F after the call").is(before);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("With F = 0 the step is gradient descent's with the rate η/λ; one parameter is enough.")
    void theEdges(NaturalStep answer) {
        double[] theta = {1, -1};
        double[] g = {2, 4};
        Expect.that(answer.next(theta, g, new double[2][2], 0.5, 0.1))
                .as("the next θ")
                .isNear(new double[] {0.6, -1.8}, 1e-12);
        Expect.that(answer.next(new double[] {3}, new double[] {4}, new double[][] {{1.5}}, 0.5, 1))
                .as("the next θ")
                .isNear(new double[] {1}, 1e-12);
        Expect.that(theta).as("θ after the call").is(new double[] {1, -1});
        Expect.that(g).as("the gradient after the call").is(new double[] {2, 4});
    }
}
