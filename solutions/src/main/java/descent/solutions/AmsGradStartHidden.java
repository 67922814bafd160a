package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AdamStepper;
import descent.contracts.AmsGradStart;
import org.junit.jupiter.api.Test;

@HiddenChecks("07-amsgrad")
final class AmsGradStartHidden {
    @Test
    @Points(1)
    @Hint("Any gradients, betas and ε, several parameters: u is the largest v so far, component by component.")
    void anyRun(AmsGradStart answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 3);
            double beta1 = draws.real(0.2, 0.9);
            double beta2 = draws.real(0.2, 0.9);
            double epsilon = draws.real(0.01, 0.5);
            double[] theta = draws.vector(n, -2, 2);
            double[] corrected = theta.clone();
            double[] expected = theta.clone();
            double[][] memory = new double[4][n];
            AdamStepper stepper = answer.start(n, beta1, beta2, epsilon);
            for (int t = 1; t <= 7; t++) {
                double[] g = draws.vector(n, -3, 3);
                double rate = draws.real(0.05, 1);
                double c2 = 1 - Math.pow(beta2, t);
                for (int i = 0; i < n; i++) {
                    memory[0][i] = beta1 * memory[0][i] + (1 - beta1) * g[i];
                    memory[1][i] = beta2 * memory[1][i] + (1 - beta2) * g[i] * g[i];
                    memory[2][i] = Math.max(memory[2][i], memory[1][i]);
                    memory[3][i] = Math.max(memory[3][i], memory[1][i] / c2);
                    double mean = rate * memory[0][i] / (1 - Math.pow(beta1, t));
                    expected[i] -= mean / (Math.sqrt(memory[2][i] / c2) + epsilon);
                    corrected[i] -= mean / (Math.sqrt(memory[3][i]) + epsilon);
                }
                stepper.step(theta, g, rate);
            }
            Expect.that(theta).as("θ after seven steps").isNearAnyOf(1e-9, expected, corrected);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A parameter without gradient stays; the caller's gradient too; runs share nothing.")
    void theEdges(AmsGradStart answer) {
        double[] g = {-5, 0};
        double[] theta = {1, 1};
        AdamStepper stepper = answer.start(2, 0, 0, 1e-12);
        stepper.step(theta, g, 0.25);
        stepper.step(theta, new double[] {1, 0}, 1);
        Expect.that(theta).as("θ after two steps").isNear(new double[] {1.05, 1}, 1e-9);
        Expect.that(g).as("the gradient after the step").is(new double[] {-5, 0});
        double[] fresh = {0};
        answer.start(1, 0.5, 0.5, 0).step(fresh, new double[] {0.1}, 1);
        Expect.that(fresh).as("θ of a new run").isNear(new double[] {-1}, 1e-12);
    }
}
