package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.TwoLoop;
import org.junit.jupiter.api.Test;

@Checks(id = "19-two-loop", title = "The two loops of L-BFGS", contract = TwoLoop.class, points = 4)
@Variants(TwoLoopVariants.class)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class TwoLoopChecks {
    private static final double[] G = {1, -2, 0.5};
    private static final double[][] S = {{1, 0.5, 0}, {0, 1, -0.5}, {0.4, -0.2, 1}};
    private static final double[][] Y = {{2, 1.5, 0.2}, {0.3, 3, -1}, {1, 0.1, 4}};

    @Test
    @Points(0.5)
    @Hint("One pair in the example: ρ = ¼, a = ½, q = {0, 6}, γ = ¼, r = {0, 1.5}, b = 0, r = {0.5, 1.5}.")
    void onePairByHand(TwoLoop answer) {
        Expect.that(answer.direction(new double[] {2, 6}, new double[][] {{1, 0}}, new double[][] {{4, 0}}, 5))
                .as("the direction")
                .isNear(new double[] {-0.5, -1.5}, 1e-12);
        Expect.that(answer.direction(G, new double[][] {S[0]}, new double[][] {Y[0]}, 5))
                .as("the direction")
                .isNear(TwoLoopVariants.reference(G, new double[][] {S[0]}, new double[][] {Y[0]}, 5), 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("The first loop runs from the newest pair to the oldest, the second back again.")
    void threePairs(TwoLoop answer) {
        Expect.that(answer.direction(G, S, Y, 5))
                .as("the direction")
                .isNear(TwoLoopVariants.reference(G, S, Y, 5), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With memory 2 the oldest of three pairs plays no part.")
    void forgetsTheOldest(TwoLoop answer) {
        Expect.that(answer.direction(G, S, Y, 2))
                .as("the direction")
                .isNear(TwoLoopVariants.reference(G, S, Y, 2), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The middle pair has yᵀs < 0: leave it out. It takes no place in the memory either.")
    void dropsPairsOfNegativeCurvature(TwoLoop answer) {
        double[][] y = {Y[0], {0.3, -3, 1}, Y[2]};
        Expect.that(answer.direction(G, S, y, 5))
                .as("the direction")
                .isNear(TwoLoopVariants.reference(G, S, y, 5), 1e-12);
        Expect.that(answer.direction(G, S, y, 2))
                .as("the direction")
                .isNear(TwoLoopVariants.reference(G, S, y, 2), 1e-12);
    }
}
