package descent.checks;

import descent.check.Accepted;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.RmsPropStep;
import org.junit.jupiter.api.Test;

@Checks(id = "06-rmsprop-step", title = "One step of RMSprop", contract = RmsPropStep.class, points = 3)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class RmsPropStepChecks {
    @Test
    @Points(0.5)
    @Hint("Average first, then divide by the root of the new average.")
    void oneStepByHand(RmsPropStep answer) {
        double[] theta = {1, 1};
        double[] v = {0, 4};
        answer.step(theta, new double[] {2, -2}, v, 0.1, 0.75, 0);
        Expect.that(v).as("v after the step").isNear(new double[] {1, 4}, 1e-12);
        Expect.that(theta).as("θ after the step").isNear(new double[] {0.8, 1.1}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Under a constant gradient v approaches g², so the step approaches η and does not shrink further.")
    void stepsUnderAConstantGradientLevelOff(RmsPropStep answer) {
        double[] theta = {0};
        double[] v = {0};
        for (int t = 1; t <= 60; t++) {
            answer.step(theta, new double[] {5}, v, 0.01, 0.5, 0);
        }
        double before = theta[0];
        answer.step(theta, new double[] {5}, v, 0.01, 0.5, 0);
        Expect.that(v).as("v under a constant gradient of 5").isNear(new double[] {25}, 1e-9);
        Expect.that(before - theta[0]).as("the length of the 61st step").isNear(0.01, 1e-9);
    }

    @Test
    @Points(0.5)
    @Hint("With β = 0.9 a tenth of each square comes in and a tenth of the past goes out.")
    void slowAverages(RmsPropStep answer) {
        double[] theta = {0, 0};
        double[] v = {2, 1};
        answer.step(theta, new double[] {1, -3}, v, 1, 0.9, 0);
        Expect.that(v).as("v after the step").isNear(new double[] {1.9, 1.8}, 1e-12);
        Expect.that(theta).as("θ after the step").isNear(new double[] {-1 / Math.sqrt(1.9), 3 / Math.sqrt(1.8)}, 1e-12);
        // Where ε stands shows here only; either place is right, the run remembers which.
        double[] tiny = {0};
        answer.step(tiny, new double[] {0.6}, new double[1], 1, 0.75, 0.01);
        Expect.that(tiny)
                .as("θ where ε matters")
                .isNearAnyOf(1e-12, new double[] {-0.6 / Math.sqrt(0.1)}, new double[] {-0.6 / 0.31});
    }

    @Misconception(
            name = "the factor 1 − β is missing",
            hint =
                    "Under a constant gradient of 5 your v does not settle at 25. Where does it settle, and how long are the steps "
                            + "then? Compare the weights of the past and of the present.")
    static RmsPropStep withoutFactor() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                v[i] = beta * v[i] + g[i] * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(v[i] + epsilon);
            }
        };
    }

    @Misconception(
            name = "β and 1 − β are swapped",
            hint =
                    "With β = 0.9 your average forgets nine tenths of its past at every step, so it follows each single gradient. "
                            + "Which of the two should weigh more?")
    static RmsPropStep swapped() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                v[i] = (1 - beta) * v[i] + beta * g[i] * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(v[i] + epsilon);
            }
        };
    }

    @Misconception(
            name = "a sum in place of an average",
            hint = "Your steps shrink for ever. That is AdaGrad; what does RMSprop do so that old gradients fade away?")
    static RmsPropStep sum() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                v[i] += g[i] * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(v[i] + epsilon);
            }
        };
    }

    @Misconception(
            name = "the average of the gradients is squared",
            hint =
                    "Feed 1, −1, 1, −1: the average of the gradients is near zero, and your step explodes just where the gradient is "
                            + "nothing but noise. Which comes first, squaring or averaging?")
    static RmsPropStep squareOfMean() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                v[i] = beta * v[i] + (1 - beta) * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(v[i] * v[i] + epsilon);
            }
        };
    }

    @Misconception(
            name = "the average before this gradient",
            hint =
                    "Your divisor does not know the gradient that it should tame. A sudden gradient of 1000 would make a step of "
                            + "1000 η/√v. Update v first; what changes?")
    static RmsPropStep oldAverage() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= rate * g[i] / Math.sqrt(v[i] + epsilon);
                v[i] = beta * v[i] + (1 - beta) * g[i] * g[i];
            }
        };
    }

    @Misconception(
            name = "the root is missing",
            hint =
                    "v is a mean of squares. Divide a gradient of 5 by 25: is that the length of a step that does not depend on units?")
    static RmsPropStep withoutRoot() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                v[i] = beta * v[i] + (1 - beta) * g[i] * g[i];
                theta[i] -= rate * g[i] / (v[i] + epsilon);
            }
        };
    }

    @Accepted(
            name = "ε outside of the root",
            remark =
                    "You add ε after taking the root, as PyTorch does; Keras adds it inside. The floor under the divisor is then ε "
                            + "and not √ε, which matters for gradients below 1e-4.")
    static RmsPropStep outside() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                v[i] = beta * v[i] + (1 - beta) * g[i] * g[i];
                theta[i] -= rate * g[i] / (Math.sqrt(v[i]) + epsilon);
            }
        };
    }
}
