package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.SoftmaxScore;
import org.junit.jupiter.api.Test;

@Checks(id = "24-score", title = "The score of a softmax", contract = SoftmaxScore.class, points = 1)
@Forbids(packages = {"descent.optim.policy.", "descent.optim.game.", "descent.optim.linalg.", "org.ejml."})
final class SoftmaxScoreChecks {
    private static final double[] THETA = {Math.log(0.5), Math.log(0.3), Math.log(0.2)};

    @Test
    @Points(0.5)
    @Hint("exp(θ) is already 0.5, 0.3 and 0.2 here. Subtract the probabilities from 1 at the action, from 0 elsewhere.")
    void byHand(SoftmaxScore answer) {
        Expect.that(answer.score(THETA.clone(), 0)).as("the score").isNear(new double[] {0.5, -0.3, -0.2}, 1e-12);
        Expect.that(answer.score(THETA.clone(), 2)).as("the score").isNear(new double[] {-0.5, -0.3, 0.8}, 1e-12);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Adding the same number to every θ changes no probability. Use it before the exponential.")
    void largeNumbers(SoftmaxScore answer) {
        Expect.that(answer.score(new double[] {1000, 1000 + Math.log(3)}, 0))
                .as("the score")
                .isNear(new double[] {0.75, -0.75}, 1e-9);
    }

    private static double[] probabilities(double[] theta) {
        double most = theta[0];
        for (double value : theta) most = Math.max(most, value);
        double[] p = new double[theta.length];
        double sum = 0;
        for (int a = 0; a < p.length; a++) sum += p[a] = Math.exp(theta[a] - most);
        for (int a = 0; a < p.length; a++) p[a] /= sum;
        return p;
    }

    @Misconception(
            name = "only the action's entry",
            hint = "Raising one θ lowers the other probabilities. Do the entries of your score add up to zero?")
    static SoftmaxScore unit() {
        return (theta, action) -> {
            double[] score = new double[theta.length];
            score[action] = 1;
            return score;
        };
    }

    @Misconception(
            name = "the gradient of the probability",
            hint = "Your answer is ∇π and not ∇log π. How do the two differ?")
    static SoftmaxScore withoutLog() {
        return (theta, action) -> {
            double[] p = probabilities(theta);
            double[] score = new double[p.length];
            for (int b = 0; b < p.length; b++) score[b] = p[action] * ((action == b ? 1 : 0) - p[b]);
            return score;
        };
    }

    @Misconception(
            name = "the other sign",
            hint = "A step along the score should make the action more probable. Which entry must then be positive?")
    static SoftmaxScore otherSign() {
        return (theta, action) -> {
            double[] score = probabilities(theta);
            score[action] -= 1;
            return score;
        };
    }
}
