package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MomentumStart;
import descent.contracts.MomentumStepper;
import org.junit.jupiter.api.Test;

@HiddenChecks("05-momentum-step")
final class MomentumStartHidden {
    @Test
    @Points(1)
    @Hint("Any gradients, any number of parameters, a rate that changes from step to step.")
    void anyRun(MomentumStart answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 5);
            double beta = draws.real(0.1, 0.95);
            double[] theta = draws.vector(n, -2, 2);
            double[] expected = theta.clone();
            double[] v = new double[n];
            MomentumStepper stepper = answer.start(n, beta);
            for (int k = 0; k < 6; k++) {
                double[] gradient = draws.vector(n, -3, 3);
                double rate = draws.real(0.01, 0.5);
                for (int i = 0; i < n; i++) {
                    v[i] = beta * v[i] + gradient[i];
                    expected[i] -= rate * v[i];
                }
                stepper.step(theta, gradient, rate);
                Expect.that(theta).as("θ").isNear(expected, 1e-10);
            }
        }
    }

    @Test
    @Points(0.25)
    @Hint("The gradient belongs to the caller; only θ is moved.")
    void gradientIsNotModified(MomentumStart answer, Draws draws) {
        double[] gradient = draws.vector(3, 1, 2);
        double[] before = gradient.clone();
        MomentumStepper stepper = answer.start(3, 0.9);
        stepper.step(new double[3], gradient, 0.1);
        stepper.step(new double[3], gradient, 0.1);
        Expect.that(gradient).as("the gradient after two steps").is(before);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("With β = 0 this is gradient descent.")
    void withoutMomentumItIsGradientDescent(MomentumStart answer) {
        double[] theta = {1, -1};
        MomentumStepper stepper = answer.start(2, 0);
        stepper.step(theta, new double[] {2, 4}, 0.5);
        stepper.step(theta, new double[] {2, 4}, 0.25);
        Expect.that(theta).as("θ after two steps").isNear(new double[] {-0.5, -4}, 1e-12);
    }
}
