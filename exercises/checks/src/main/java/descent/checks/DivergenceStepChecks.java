package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.DivergenceStep;
import org.junit.jupiter.api.Test;

@Checks(id = "24-trust-step", title = "A step inside a trust region", contract = DivergenceStep.class, points = 4)
@Forbids(packages = {"descent.optim.policy.", "descent.optim.game.", "descent.optim.linalg.", "org.ejml."})
final class DivergenceStepChecks {
    @Test
    @Points(1)
    @Hint("The variance of the advantages is 1 and √(2 · 0.08) is 0.4. The divergence, 0.078, is within the limit.")
    void theFirstLengthFits(DivergenceStep answer) {
        Expect.that(answer.step(new double[] {0, 0}, new double[] {1, -1}, 0.08))
                .as("θ after the step")
                .isNear(new double[] {0.4, -0.4}, 1e-12);
        Expect.that(answer.step(new double[] {0, 0}, new double[] {3, 1}, 0.08))
                .as("θ after the step")
                .isNear(new double[] {1.2, 0.4}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint(
            "The square root is a second-order guess. Compute the divergence of the new policy and halve until it is allowed.")
    void tooFarIsHalved(DivergenceStep answer) {
        double[][] thetas = {
            {Math.log(0.05), Math.log(0.95)}, {Math.log(0.9), Math.log(0.1)}, {Math.log(0.4), Math.log(0.6)}
        };
        double[] ends = {0.5, 1, 0.5};
        double[] deltas = {0.1, 0.05, 0.3};
        for (int i = 0; i < 3; i++) {
            double p = Math.exp(thetas[i][0]);
            double c = ends[i] * Math.sqrt(2 * deltas[i] / (p * (1 - p)));
            Expect.that(answer.step(thetas[i].clone(), new double[] {1, 0}, deltas[i]))
                    .as("θ after the step")
                    .isNear(new double[] {thetas[i][0] + c, thetas[i][1]}, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("If all actions are equally good there is nowhere to go.")
    void nothingToGain(DivergenceStep answer) {
        Expect.that(answer.step(new double[] {1, 2}, new double[] {0, 0}, 0.1))
                .as("θ after the step")
                .isNear(new double[] {1, 2}, 1e-12);
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

    private static double divergence(double[] p, double[] q) {
        double sum = 0;
        for (int a = 0; a < p.length; a++) sum += p[a] * Math.log(p[a] / q[a]);
        return sum;
    }

    private interface Fits {
        boolean test(double[] before, double[] after, double delta);
    }

    private static double[] walk(
            double[] theta,
            double[] advantages,
            double delta,
            double two,
            boolean centred,
            boolean timesPi,
            Fits fits) {
        double[] p = probabilities(theta);
        double mean = 0;
        double square = 0;
        for (int a = 0; a < p.length; a++) {
            mean += p[a] * advantages[a];
            square += p[a] * advantages[a] * advantages[a];
        }
        double variance = square - (centred ? mean * mean : 0);
        double[] next = theta.clone();
        if (variance <= 1e-15) return next;
        for (double c = Math.sqrt(two * delta / variance); c > 1e-9; c /= 2) {
            for (int a = 0; a < p.length; a++) next[a] = theta[a] + c * (timesPi ? p[a] : 1) * advantages[a];
            if (fits.test(p, probabilities(next), delta)) break;
        }
        return next;
    }

    @Misconception(
            name = "the guess is trusted",
            hint =
                    "Your length comes from a second-order guess. What is the true divergence of your new policy when one action was rare?")
    static DivergenceStep unchecked() {
        return (theta, a, delta) -> walk(theta, a, delta, 2, true, false, (p, q, d) -> true);
    }

    @Misconception(
            name = "the divergence the other way round",
            hint =
                    "Which policy are the actions drawn from: the old or the new one? Its probabilities weight the logarithms.")
    static DivergenceStep reversed() {
        return (theta, a, delta) -> walk(theta, a, delta, 2, true, false, (p, q, d) -> divergence(q, p) <= d);
    }

    @Misconception(
            name = "the mean square instead of the variance",
            hint = "Add 5 to all advantages: the policy after the step should be the same. Is yours?")
    static DivergenceStep uncentred() {
        return (theta, a, delta) -> walk(theta, a, delta, 2, false, false, (p, q, d) -> divergence(p, q) <= d);
    }

    @Misconception(
            name = "the factor 2 is lost",
            hint = "The divergence is about half of c² times the variance. Solve this for c.")
    static DivergenceStep half() {
        return (theta, a, delta) -> walk(theta, a, delta, 1, true, false, (p, q, d) -> divergence(p, q) <= d);
    }

    @Misconception(
            name = "the plain gradient's direction",
            hint =
                    "You multiply the advantages by the probabilities. What does the inverse Fisher matrix do to that factor?")
    static DivergenceStep plain() {
        return (theta, a, delta) -> walk(theta, a, delta, 2, true, true, (p, q, d) -> divergence(p, q) <= d);
    }
}
