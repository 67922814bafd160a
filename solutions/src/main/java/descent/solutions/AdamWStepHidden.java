package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AdamWStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("08-adamw")
final class AdamWStepHidden {
    @Test
    @Points(1.25)
    @Hint("Several steps in a row, any settings, some components without decay.")
    void anyRun(AdamWStep answer, Draws draws) {
        for (int trial = 0; trial < 5; trial++) {
            int n = draws.integer(2, 5);
            double rate = draws.real(0.05, 0.4);
            double lambda = draws.real(0.1, 0.9);
            boolean[] decays = new boolean[n];
            for (int i = 0; i < n; i++) {
                decays[i] = i % 2 == trial % 2;
            }
            double[] theta = draws.vector(n, 1, 3);
            double[] expected = theta.clone();
            double[] m = new double[n];
            double[] v = new double[n];
            double[] first = new double[n];
            double[] second = new double[n];
            for (int t = 1; t <= 5; t++) {
                double[] g = draws.vector(n, -3, 3);
                for (int i = 0; i < n; i++) {
                    first[i] = 0.9 * first[i] + 0.1 * g[i];
                    second[i] = 0.999 * second[i] + 0.001 * g[i] * g[i];
                    double root = Math.sqrt(second[i] / (1 - Math.pow(0.999, t))) + 1e-8;
                    double decay = decays[i] ? lambda * expected[i] : 0;
                    expected[i] -= rate * (first[i] / (1 - Math.pow(0.9, t)) / root + decay);
                }
                answer.step(theta, g, m, v, t, rate, lambda, decays);
                Expect.that(theta).as("θ").isNear(expected, 1e-9);
                Expect.that(m).as("m").isNear(first, 1e-9);
                Expect.that(v).as("v").isNear(second, 1e-9);
            }
        }
    }

    @Test
    @Points(0.5)
    @Hint("A gradient of 1e-7 is not far above ε = 1e-8, which stands outside of the root.")
    void epsilonStandsOutsideOfTheRoot(AdamWStep answer) {
        double[] theta = {0};
        answer.step(theta, new double[] {1e-7}, new double[1], new double[1], 1, 1, 0.3, new boolean[] {true});
        Expect.that(theta).as("θ after the first step").isNear(new double[] {-1 / 1.1}, 1e-9);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Gradient and mask belong to the caller.")
    void theRestIsLeftAlone(AdamWStep answer, Draws draws) {
        double[] gradient = draws.vector(2, 1, 2);
        double[] before = gradient.clone();
        boolean[] decays = {true, false};
        answer.step(new double[] {1, 1}, gradient, new double[2], new double[2], 1, 0.1, 0.5, decays);
        Expect.that(gradient).as("the gradient after the step").is(before);
        Expect.that(decays[0] && !decays[1]).as("whether the mask is as before").is(true);
    }
}
