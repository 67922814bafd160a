package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LionStep;
import org.junit.jupiter.api.Test;

@Checks(id = "08-lion", title = "One step of Lion", contract = LionStep.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class LionStepChecks {
    @Test
    @Points(0.5)
    @Hint("However large the gradient, the step is η, and the decay takes ηλθ besides.")
    void oneStepByHand(LionStep answer) {
        double[] theta = {2, 1};
        double[] m = {0, 0};
        answer.step(theta, new double[] {5, -300}, m, 0.1, 0.9, 0.99, 0.5);
        Expect.that(theta).as("θ after the step").isNear(new double[] {1.8, 1.05}, 1e-12);
        Expect.that(m).as("m after the step").isNear(new double[] {0.05, -3}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With m = 1 and g = −5 the mixture 0.9·1 − 0.1·5 is still positive; with g = −20 it is not.")
    void theStepFollowsTheMixture(LionStep answer) {
        double[] theta = {0, 0, 0};
        double[] m = {1, 1, -2};
        answer.step(theta, new double[] {-5, -20, 3}, m, 0.25, 0.9, 0.8, 0);
        Expect.that(theta).as("θ after the step").isNear(new double[] {-0.25, 0.25, 0.25}, 1e-12);
        Expect.that(m).as("m after the step").isNear(new double[] {-0.2, -3.2, -1}, 1e-12);
    }

    @Misconception(
            name = "β₁ for the memory",
            hint =
                    "Your m forgets at the speed of β₁. Two of the three lines use different betas: which one is for remembering?")
    static LionStep oneBeta() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            for (int i = 0; i < theta.length; i++) {
                double c = beta1 * m[i] + (1 - beta1) * g[i];
                theta[i] -= rate * (Math.signum(c) + lambda * theta[i]);
                m[i] = beta1 * m[i] + (1 - beta1) * g[i];
            }
        };
    }

    @Misconception(
            name = "the sign of the old momentum",
            hint =
                    "Your step ignores the fresh gradient: with m = 1 and g = −20 you still go down. Of what is the sign taken?")
    static LionStep oldMomentum() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= rate * (Math.signum(m[i]) + lambda * theta[i]);
                m[i] = beta2 * m[i] + (1 - beta2) * g[i];
            }
        };
    }

    @Misconception(
            name = "the sign of the new momentum",
            hint =
                    "You update m first and follow it. Lion mixes the fresh gradient into its step with 1 − β₁, more than into its memory. "
                            + "In which order do the three lines stand?")
    static LionStep newMomentum() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            for (int i = 0; i < theta.length; i++) {
                m[i] = beta2 * m[i] + (1 - beta2) * g[i];
                theta[i] -= rate * (Math.signum(m[i]) + lambda * theta[i]);
            }
        };
    }

    @Misconception(
            name = "the decay is missing",
            hint = "Without gradients your weights stay where they are. Which argument has no effect?")
    static LionStep withoutDecay() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            for (int i = 0; i < theta.length; i++) {
                double c = beta1 * m[i] + (1 - beta1) * g[i];
                theta[i] -= rate * Math.signum(c);
                m[i] = beta2 * m[i] + (1 - beta2) * g[i];
            }
        };
    }

    @Misconception(
            name = "the sign is missing",
            hint = "A gradient of 300 makes a huge step in your answer. What does Lion keep of the mixture c?")
    static LionStep withoutSign() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            for (int i = 0; i < theta.length; i++) {
                double c = beta1 * m[i] + (1 - beta1) * g[i];
                theta[i] -= rate * (c + lambda * theta[i]);
                m[i] = beta2 * m[i] + (1 - beta2) * g[i];
            }
        };
    }
}
