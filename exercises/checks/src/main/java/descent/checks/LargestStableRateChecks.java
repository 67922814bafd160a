package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.LargestStableRate;
import org.junit.jupiter.api.Test;

@Checks(
        id = "02-largest-stable-rate",
        title = "The largest stable rate",
        contract = LargestStableRate.class,
        points = 4)
@Variants(LargestStableRateVariants.class)
@Forbids(packages = {"descent.optim.linalg.", "descent.optim.objective.", "org.ejml."})
final class LargestStableRateChecks {
    private static void expect(LargestStableRate answer, double largest, double[]... hessian) {
        // Compared by their product, so that it is the relative error that counts.
        Expect.that(answer.rate(hessian) * largest)
                .as("the rate times the largest curvature")
                .isNear(2.0, 1e-6);
    }

    @Test
    @Points(0.75)
    @Hint("In a diagonal matrix the eigenvalues stand on the diagonal.")
    void aDiagonalMatrix(LargestStableRate answer) {
        expect(answer, 10, new double[] {4, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 10});
        expect(answer, 4, new double[] {4});
    }

    @Test
    @Points(0.75)
    @Hint("The largest entry of the diagonal is no longer the largest eigenvalue.")
    void aTiltedMatrix(LargestStableRate answer) {
        expect(answer, 3, new double[] {2, 1}, new double[] {1, 2});
        expect(answer, 2, new double[] {1, 1}, new double[] {1, 1});
        expect(answer, 2, new double[] {1.36, 0.48, 0}, new double[] {0.48, 1.64, 0}, new double[] {0, 0, 1.2});
    }

    @Test
    @Points(0.5)
    @Hint("Which start is perpendicular to (1, −1)? Take one without a pattern.")
    void noDirectionIsOverlooked(LargestStableRate answer) {
        expect(answer, 3, new double[] {2, -1}, new double[] {-1, 2});
    }

    @Test
    @Points(0.5)
    @Hint("1e8 multiplied by itself a hundred times is no number any more.")
    void neitherLargeNorSmallNumbersOverflow(LargestStableRate answer) {
        expect(answer, 3e8, new double[] {2e8, 1e8}, new double[] {1e8, 2e8});
        expect(answer, 3e-8, new double[] {2e-8, 1e-8}, new double[] {1e-8, 2e-8});
    }
}
