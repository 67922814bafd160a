package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.PenalizedMean;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(
        id = "00-penalized-mean",
        title = "Where the penalty moves the minimum",
        contract = PenalizedMean.class,
        points = 3)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.minimizer.", "descent.optim.run.", "org.ejml."})
final class PenalizedMeanChecks {
    private static final double[] Y = {1, 2, 6};

    @Test
    @Points(0.5)
    @Hint("Set the derivative of the loss alone to zero.")
    void withoutPenaltyItIsTheMean(PenalizedMean answer) {
        Expect.that(answer.minimizer(Y, 0)).isNear(3.0, 1e-12);
        Expect.that(answer.minimizer(new double[] {-4}, 0)).isNear(-4.0, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("At the minimum the derivatives of loss and penalty add up to zero.")
    void thePenaltyPullsTowardsZero(PenalizedMean answer) {
        Expect.that(answer.minimizer(Y, 1)).isNear(1.5, 1e-12);
        Expect.that(answer.minimizer(Y, 2)).isNear(1.0, 1e-12);
        Expect.that(answer.minimizer(new double[] {-3, -1}, 3)).isNear(-0.5, 1e-12);
    }

    private static double mean(double[] y) {
        return Arrays.stream(y).sum() / y.length;
    }

    @Misconception(
            name = "the penalty is ignored",
            hint =
                    "Your answer is the same for every λ. For a huge λ the penalty is nearly all there is: where is its minimum?")
    static PenalizedMean mean() {
        return (y, lambda) -> mean(y);
    }

    @Misconception(
            name = "λ meets the sum instead of the mean",
            hint =
                    "Your formula minimizes Σ(yᵢ − θ)² + λθ². Here the loss has 1/n in front. List every number twice: should the "
                            + "answer change?")
    static PenalizedMean againstSum() {
        return (y, lambda) -> Arrays.stream(y).sum() / (y.length + lambda);
    }

    @Misconception(
            name = "the penalty's derivative lost its 2",
            hint = "Your answer belongs to the penalty (λ/2)θ². What is the derivative of λθ²?")
    static PenalizedMean halfPenalty() {
        return (y, lambda) -> mean(y) / (1 + lambda / 2);
    }

    @Misconception(
            name = "the loss's derivative lost its 2",
            hint =
                    "You gave the penalty's derivative its factor 2. The loss is a square as well: what does its derivative begin with?")
    static PenalizedMean halfLoss() {
        return (y, lambda) -> mean(y) / (1 + 2 * lambda);
    }

    @Misconception(
            name = "shifted instead of shrunk",
            hint =
                    "You subtract the same amount whatever the mean is; that is what a penalty λ|θ| does. How strongly does θ² pull at "
                            + "a large θ, and how strongly at a small one?")
    static PenalizedMean shifted() {
        return (y, lambda) -> mean(y) - lambda;
    }
}
