package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.RidgeSolution;
import org.junit.jupiter.api.Test;

@Checks(id = "12-ridge", title = "Ridge in closed form", contract = RidgeSolution.class, points = 4)
@Variants(RidgeSolutionVariants.class)
@Forbids(
        packages = {
            "descent.optim.regularization.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.minimizer.",
            "descent.optim.svm."
        })
final class RidgeSolutionChecks {
    @Test
    @Points(0.75)
    @Hint(
            "Centre x and y by their means. Then the slope is Σxy/(Σx² + nλ), and the intercept makes the line go through both means.")
    void oneFeatureByHand(RidgeSolution answer) {
        Expect.that(answer.solve(new double[][] {{1}, {2}, {6}}, new double[] {2, 3, 10}, 2))
                .as("the weight and the intercept")
                .isNear(new double[] {1.15, 1.55}, 1e-9);
    }

    @Test
    @Points(0.75)
    @Hint("Raise all targets by 100: the slope stays, the intercept rises by 100.")
    void theInterceptIsFree(RidgeSolution answer) {
        Expect.that(answer.solve(new double[][] {{1}, {2}, {6}}, new double[] {102, 103, 110}, 2))
                .as("the weight and the intercept")
                .isNear(new double[] {1.15, 101.55}, 1e-8);
    }

    @Test
    @Points(0.5)
    @Hint("Two equal columns share the weight evenly. With λ > 0 the system has one solution even then.")
    void twinsShareEvenly(RidgeSolution answer) {
        Expect.that(answer.solve(new double[][] {{1, 1}, {2, 2}, {6, 6}}, new double[] {2, 3, 10}, 1))
                .as("the weights and the intercept")
                .isNear(new double[] {23 / 31.0, 23 / 31.0, 5 - 6 * 23 / 31.0}, 1e-8);
    }
}
