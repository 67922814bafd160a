package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.IdleStart;
import org.junit.jupiter.api.Test;

@HiddenChecks("25-idle")
final class IdleStartHidden {
    @Test
    @Points(1.25)
    @Hint("A run with pauses is the run without them: same steps, same velocity, same end.")
    void pausesChangeNothing(IdleStart answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 4);
            double rate = draws.real(0.05, 0.3);
            double momentum = draws.real(0.3, 0.95);
            double decay = draws.real(0.05, 0.3);
            double[] theta = draws.vector(n, -2, 2);
            double[] expected = theta.clone();
            double[] v = new double[n];
            IdleStart.Stepper stepper = answer.start(n, rate, momentum, decay);
            for (int k = 0; k < 12; k++) {
                boolean idle = draws.nextDouble() < 0.4;
                double[] g = k % 5 == 4 ? new double[n] : draws.vector(n, -1, 1);
                if (!idle) {
                    for (int i = 0; i < n; i++) {
                        v[i] = momentum * v[i] + g[i] + decay * expected[i];
                        expected[i] -= rate * v[i];
                    }
                }
                double[] next = stepper.step(theta.clone(), idle ? null : g);
                Expect.that(next).as("θ after step " + (k + 1)).isNear(expected, 1e-10);
                theta = expected.clone();
            }
        }
    }

    @Test
    @Points(0.5)
    @Hint("Ten idle steps from 1 with η = 0.1, μ = 0.9, λ = 0.1: 1 with null, 0.621 with zeros.")
    void tenIdleSteps(IdleStart answer) {
        IdleStart.Stepper nothing = answer.start(1, 0.1, 0.9, 0.1);
        IdleStart.Stepper zero = answer.start(1, 0.1, 0.9, 0.1);
        double[] one = {1};
        double[] other = {1};
        for (int k = 0; k < 10 && one != null && other != null; k++) {
            one = nothing.step(one, null);
            other = zero.step(other, new double[1]);
        }
        Expect.that(one).isNear(new double[] {1}, 0);
        Expect.that(other).isNear(new double[] {0.621}, 5e-4);
    }
}
