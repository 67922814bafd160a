package descent.checks;

import descent.check.Accepted;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.AdaGradStep;
import org.junit.jupiter.api.Test;

@Checks(id = "06-adagrad-step", title = "One step of AdaGrad", contract = AdaGradStep.class, points = 3)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class AdaGradStepChecks {
    @Test
    @Points(0.5)
    @Hint("Add the square first, then divide by the root of the new sum.")
    void oneStepByHand(AdaGradStep answer) {
        double[] theta = {1, 1};
        double[] sums = {16, 0};
        answer.step(theta, new double[] {3, 0.1}, sums, 0.5, 0);
        Expect.that(sums).as("G after the step").isNear(new double[] {25, 0.01}, 1e-12);
        Expect.that(theta).as("θ after the step").isNear(new double[] {0.7, 0.5}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With a constant gradient the t-th step has the length η/√t.")
    void stepsUnderAConstantGradientShrinkLikeOneOverTheRoot(AdaGradStep answer) {
        double[] theta = {0};
        double[] sums = {0};
        double at = 0;
        for (int t = 1; t <= 4; t++) {
            answer.step(theta, new double[] {-2}, sums, 0.1, 0);
            at += 0.1 / Math.sqrt(t);
            Expect.that(theta).as("θ after step " + t).isNear(new double[] {at}, 1e-12);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Each component is scaled by its own history and by no other.")
    void componentsDoNotKnowEachOther(AdaGradStep answer) {
        double[] theta = {0, 0};
        double[] sums = {0, 0};
        answer.step(theta, new double[] {100, 0.01}, sums, 1, 0);
        Expect.that(theta).as("θ after the first step").isNear(new double[] {-1, -1}, 1e-12);
        // Where ε stands shows here only; either place is right, the run remembers which.
        double[] tiny = {0};
        answer.step(tiny, new double[] {0.3}, new double[1], 1, 0.01);
        Expect.that(tiny)
                .as("θ where ε matters")
                .isNearAnyOf(1e-12, new double[] {-0.3 / Math.sqrt(0.1)}, new double[] {-0.3 / 0.31});
    }

    @Misconception(
            name = "the squares are not added up",
            hint =
                    "Give your step the gradient 2 four times. Every step has the full length η: only the sign of the gradient "
                            + "matters to it. What should G remember from one step to the next?")
    static AdaGradStep notAccumulated() {
        return (theta, g, sums, rate, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                sums[i] = g[i] * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(sums[i] + epsilon);
            }
        };
    }

    @Misconception(
            name = "the root is missing",
            hint =
                    "Measure the gradient in other units, ten times as large: AdaGrad's step stays the same, yours becomes ten times "
                            + "smaller. G holds squares; what must be done to it before it can be compared with a gradient?")
    static AdaGradStep withoutRoot() {
        return (theta, g, sums, rate, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                sums[i] += g[i] * g[i];
                theta[i] -= rate * g[i] / (sums[i] + epsilon);
            }
        };
    }

    @Misconception(
            name = "one sum for all components",
            hint =
                    "In your step the gradient 0.01 is drowned by its neighbour 100. A rare feature would never be learned. Whose "
                            + "squares may a component's sum contain?")
    static AdaGradStep oneSum() {
        return (theta, g, sums, rate, epsilon) -> {
            double all = 0;
            for (int i = 0; i < theta.length; i++) {
                sums[i] += g[i] * g[i];
                all += sums[i];
            }
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= rate * g[i] / Math.sqrt(all + epsilon);
            }
        };
    }

    @Misconception(
            name = "lengths are added up in place of squares",
            hint = "After one gradient of 3 your sum has grown by 3. By how much does the formula let it grow?")
    static AdaGradStep lengths() {
        return (theta, g, sums, rate, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                sums[i] += Math.abs(g[i]);
                theta[i] -= rate * g[i] / Math.sqrt(sums[i] + epsilon);
            }
        };
    }

    @Misconception(
            name = "the sum before this gradient",
            hint =
                    "At the very first step your divisor knows nothing of the gradient that it should tame, and the step is enormous. "
                            + "Which comes first, the sum or the step?")
    static AdaGradStep oldSum() {
        return (theta, g, sums, rate, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= rate * g[i] / Math.sqrt(sums[i] + epsilon);
                sums[i] += g[i] * g[i];
            }
        };
    }

    @Misconception(
            name = "the mean of the squares",
            hint =
                    "Your G is (old G + g²)/2: it forgets half of its past at every step. AdaGrad forgets nothing; which operation "
                            + "is one too many?")
    static AdaGradStep mean() {
        return (theta, g, sums, rate, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                sums[i] = (sums[i] + g[i] * g[i]) / 2;
                theta[i] -= rate * g[i] / Math.sqrt(sums[i] + epsilon);
            }
        };
    }

    @Accepted(
            name = "ε outside of the root",
            remark =
                    "You add ε after taking the root, as PyTorch does and as δ stands in the paper. The floor under the divisor is "
                            + "then ε and not √ε: with gradients of 1e-6 and ε = 1e-8 a hundred times more of the step is left.")
    static AdaGradStep outside() {
        return (theta, g, sums, rate, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                sums[i] += g[i] * g[i];
                theta[i] -= rate * g[i] / (Math.sqrt(sums[i]) + epsilon);
            }
        };
    }
}
