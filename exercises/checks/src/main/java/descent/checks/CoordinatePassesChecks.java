package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.CoordinatePasses;
import org.junit.jupiter.api.Test;

@Checks(
        id = "12-coordinate-descent",
        title = "Coordinate descent for the lasso",
        contract = CoordinatePasses.class,
        points = 3)
@Variants(CoordinatePassesVariants.class)
@Forbids(
        packages = {
            "descent.optim.regularization.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.minimizer."
        })
final class CoordinatePassesChecks {
    private static final double[][] X = {{1, 1}, {1, 3}};
    private static final double[] Y = {3, 7};

    @Test
    @Points(0.75)
    @Hint("For one weight, with the rest of the prediction taken off the targets, it is S(xᵀr/n, λ)/(xᵀx/n).")
    void onePassByHand(CoordinatePasses answer) {
        Expect.that(answer.run(X, Y, 1, 1)).as("the weights").isNear(new double[] {4, 0.6}, 1e-12);
        Expect.that(answer.run(new double[][] {{2}, {1}, {-2}}, new double[] {4, 1, -3}, 0.5, 1))
                .as("the weight")
                .isNear(new double[] {4.5 / 3}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("In the second pass a weight's own part of the prediction must be put back before it is chosen anew.")
    void twoPassesByHand(CoordinatePasses answer) {
        Expect.that(answer.run(X, Y, 1, 2)).as("the weights").isNear(new double[] {2.8, 1.08}, 1e-12);
    }
}
