package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.TopCurvature;
import org.junit.jupiter.api.Test;

@Checks(id = "21-top-curvature", title = "The top eigenvalue from gradients", contract = TopCurvature.class, points = 4)
@Variants(TopCurvatureVariants.class)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class TopCurvatureChecks {
    private static final double[] W = {1.5, -0.4};

    private static Calls<TopCurvature.Gradient> counted(int budget, TopCurvature.Gradient gradient) {
        return Calls.of(TopCurvature.Gradient.class, "∇f", budget, gradient);
    }

    @Test
    @Points(0.75)
    @Hint(
            "H = diag(3, 1). From (1, 1)/√2 the first estimate is (3 + 1)/2; the next v is (3, 1)/√10, and its estimate 28/10.")
    void twoRoundsByHand(TopCurvature answer) {
        TopCurvature.Gradient bowl = w -> new double[] {3 * w[0], w[1]};
        double[] w = {0.4, -0.2};
        double[] start = {1, 1};
        Calls<TopCurvature.Gradient> once = counted(1000, bowl);
        Expect.that(answer.estimate(once.function(), w, start, 0.01, 1))
                .as("the estimate after one round")
                .isNear(2.0, 1e-9);
        Expect.that(once.count()).as("the number of gradients for one round").isAtMost(2);
        Expect.that(answer.estimate(bowl, w, start, 0.01, 2))
                .as("the estimate after two rounds")
                .isNear(2.8, 1e-9);
        Expect.that(w).as("w after the call").is(new double[] {0.4, -0.2});
        Expect.that(start).as("the start after the call").is(new double[] {1, 1});
    }

    @Test
    @Points(0.75)
    @Hint("H = {{−4, 1.5}, {1.5, 1}} has the eigenvalues −4.415 and 1.415. The larger in size is negative.")
    void keepsTheSign(TopCurvature answer) {
        TopCurvature.Gradient saddle = w -> new double[] {-4 * w[0] + 1.5 * w[1] + 1, 1.5 * w[0] + w[1] - 2};
        Expect.that(answer.estimate(saddle, W, new double[] {0.3, 2}, 0.01, 60))
                .as("the estimate")
                .isNear(-1.5 - Math.sqrt(8.5), 1e-8);
    }

    @Test
    @Points(0.5)
    @Hint("∇f = (3w₁² + w₂, w₁ + 2w₂), so H at w₁ = 1.5 is {{9, 1}, {1, 2}}. A difference on both sides is exact here.")
    void theCurvatureIsThatAtW(TopCurvature answer) {
        TopCurvature.Gradient cubic = w -> new double[] {3 * w[0] * w[0] + w[1], w[0] + 2 * w[1]};
        Expect.that(answer.estimate(cubic, W, new double[] {2, -1}, 0.05, 40))
                .as("the estimate")
                .isNear(5.5 + Math.sqrt(13.25), 1e-9);
    }
}
