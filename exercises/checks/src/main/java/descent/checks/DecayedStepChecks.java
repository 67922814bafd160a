package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.DecayedStep;
import org.junit.jupiter.api.Test;

@Checks(id = "12-l2-step", title = "A step with an L2 penalty", contract = DecayedStep.class, points = 1)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.regularization.",
            "descent.optim.objective."
        })
final class DecayedStepChecks {
    @Test
    @Points(0.25)
    @Hint("The gradient of λθ² is 2λθ. Add it to the gradient of J, then make the step.")
    void oneStepByHand(DecayedStep answer) {
        Expect.that(answer.step(new double[] {1, 2}, new double[] {0.5, -1}, 0.1, 0.25))
                .as("θ after the step")
                .isNear(new double[] {0.9, 2}, 1e-12);
        Expect.that(answer.step(new double[] {-3}, new double[] {0.4}, 0.2, 0.3))
                .as("θ after the step")
                .isNear(new double[] {-2.72}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Where J is flat the penalty alone acts: it takes the part 2ηλ of every weight.")
    void withoutASlopeEveryWeightShrinksByTheSameFactor(DecayedStep answer) {
        Expect.that(answer.step(new double[] {4, -1, 0}, new double[3], 0.1, 0.7))
                .as("θ after the step")
                .isNear(new double[] {3.44, -0.86, 0}, 1e-12);
    }

    @Misconception(
            name = "the factor 2 is missing",
            hint =
                    "Your weights shrink by ηλ of themselves. That is the penalty with ½ in front. What is the derivative of θ²?")
    static DecayedStep withoutTwo() {
        return (theta, gradient, rate, lambda) -> run(theta, gradient, 1 - rate * lambda, rate);
    }

    @Misconception(
            name = "the decay does not know the rate",
            hint =
                    "Halve the rate, and the step should be half as long. In yours a part of it stays the same. Which part?")
    static DecayedStep withoutRate() {
        return (theta, gradient, rate, lambda) -> run(theta, gradient, 1 - 2 * lambda, rate);
    }

    @Misconception(
            name = "the penalty pushes away from zero",
            hint =
                    "Take a gradient of zero: your weights grow. Is the penalty's gradient subtracted like the other one?")
    static DecayedStep growing() {
        return (theta, gradient, rate, lambda) -> run(theta, gradient, 1 + 2 * rate * lambda, rate);
    }

    @Misconception(
            name = "a constant pull",
            hint =
                    "A large and a small weight lose the same amount in your step. That is L1. What does L2 take from each?")
    static DecayedStep constantPull() {
        return (theta, gradient, rate, lambda) -> {
            double[] next = run(theta, gradient, 1, rate);
            for (int i = 0; i < next.length; i++) {
                next[i] -= rate * lambda * Math.signum(theta[i]);
            }
            return next;
        };
    }

    @Misconception(name = "no penalty", hint = "Your step is the same for every λ. Where should λ appear?")
    static DecayedStep withoutPenalty() {
        return (theta, gradient, rate, lambda) -> run(theta, gradient, 1, rate);
    }

    private static double[] run(double[] theta, double[] gradient, double factor, double rate) {
        double[] next = new double[theta.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = factor * theta[i] - rate * gradient[i];
        }
        return next;
    }
}
