package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.ProximalLasso;
import org.junit.jupiter.api.Test;

@Checks(id = "12-ista", title = "The lasso by ISTA", contract = ProximalLasso.class, points = 5)
@Variants(ProximalLassoVariants.class)
@Forbids(
        packages = {
            "descent.optim.regularization.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.minimizer."
        })
final class ProximalLassoChecks {
    private static final double[][] X = {{1, 0.5}, {3, -1}, {-2, 2}, {0.5, 1}};
    private static final double[] Y = {2, 8, -3, 1};

    @Test
    @Points(1)
    @Hint("First step by hand: the gradient is −13 for w and −5 for c. Then S(1.3, 0.05) = 1.25 and c = 0.5.")
    void twoStepsByHand(ProximalLasso answer) {
        double[][] x = {{1}, {3}};
        double[] y = {2, 8};
        Expect.that(answer.run(x, y, 0.5, 0.1, 1)).as("after one step").isNear(new double[] {1.25, 0.5}, 1e-12);
        Expect.that(answer.run(x, y, 0.5, 0.1, 2)).as("after two steps").isNear(new double[] {1.775, 0.7}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint(
            "With a λ that is too high for any weight, all weights are exactly 0 at every step. The intercept still learns the level.")
    void aHighPriceLeavesOnlyTheIntercept(ProximalLasso answer) {
        Expect.that(answer.run(X, new double[] {2, 3, 1, 4}, 6, 0.1, 3))
                .as("the weights and the intercept")
                .isNear(new double[] {0, 0, 0.6775}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("One weight is worth its price here and one is not: the second must be exactly 0, not nearly.")
    void aUselessWeightIsExactlyZero(ProximalLasso answer) {
        double[] all = answer.run(X, Y, 1.5, 0.2, 40);
        Expect.that(all).as("the weights and the intercept").hasLength(3);
        if (all != null && all.length == 3) {
            Expect.that(all[1]).as("the second weight").isNear(0.0, 0);
            Expect.that(all[0]).as("the first weight").isAtLeast(1.5);
        }
    }
}
