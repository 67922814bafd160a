package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AdamStart;
import descent.contracts.AdamStepper;
import org.junit.jupiter.api.Test;

@HiddenChecks("07-adam")
final class AdamStartHidden {
    @Test
    @Points(1)
    @Hint("Any gradients, betas and ε, several parameters, several steps, a rate that changes.")
    void anyRun(AdamStart answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 4);
            double beta1 = draws.real(0.2, 0.95);
            double beta2 = draws.real(0.2, 0.999);
            double epsilon = draws.real(0.01, 0.5);
            double[] theta = draws.vector(n, -2, 2);
            double[] expected = theta.clone();
            double[] m = new double[n];
            double[] v = new double[n];
            AdamStepper stepper = answer.start(n, beta1, beta2, epsilon);
            for (int t = 1; t <= 6; t++) {
                double[] g = draws.vector(n, -3, 3);
                double rate = draws.real(0.05, 1);
                for (int i = 0; i < n; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    double mean = m[i] / (1 - Math.pow(beta1, t));
                    double square = v[i] / (1 - Math.pow(beta2, t));
                    expected[i] -= rate * mean / (Math.sqrt(square) + epsilon);
                }
                stepper.step(theta, g, rate);
                Expect.that(theta).as("θ").isNear(expected, 1e-9);
            }
        }
    }

    @Test
    @Points(0.25)
    @Hint("The gradient belongs to the caller.")
    void gradientStaysAsItWas(AdamStart answer) {
        double[] g = {1, -2, 0.5};
        AdamStepper stepper = answer.start(3, 0.9, 0.999, 1e-8);
        stepper.step(new double[3], g, 0.1);
        stepper.step(new double[3], g, 0.1);
        Expect.that(g).as("the gradient after two steps").is(new double[] {1, -2, 0.5});
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Without memory (both betas 0) it is sign descent; a parameter that never had a gradient stays.")
    void theEdges(AdamStart answer) {
        AdamStepper stepper = answer.start(2, 0, 0, 1e-12);
        double[] theta = {1, 1};
        stepper.step(theta, new double[] {-5, 0}, 0.25);
        stepper.step(theta, new double[] {0.01, 0}, 0.5);
        Expect.that(theta).as("θ after two steps").isNear(new double[] {0.75, 1}, 1e-9);
    }
}
