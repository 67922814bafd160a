package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.LargestStableRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("02-largest-stable-rate")
final class LargestStableRateHidden {
    @Test
    @Points(1)
    @Hint("Matrices of up to six rows, turned in any way; their largest eigenvalue is 1.25 times the next.")
    void anyTurnedMatrix(LargestStableRate answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(2, 6);
            double top = draws.real(1, 20);
            double[] eigenvalues = draws.vector(n, 0.05 * top, 0.8 * top);
            eigenvalues[draws.integer(0, n - 1)] = top;
            double[][] hessian = Matrices.turned(eigenvalues, draws);
            double[][] before = Matrices.copy(hessian);
            Expect.that(answer.rate(hessian) * top)
                    .as("the rate times the largest curvature")
                    .isNear(2.0, 1e-6);
            Expect.that(hessian).as("the Hessian after the call").is(before);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Directions without any curvature are allowed, and entries may be negative.")
    void flatDirectionsAreNoTrouble(LargestStableRate answer) {
        expect(answer, 5, new double[] {0, 0, 0}, new double[] {0, 5, 0}, new double[] {0, 0, 0});
        expect(answer, 14, new double[] {1, -2, 3}, new double[] {-2, 4, -6}, new double[] {3, -6, 9});
        expect(answer, 0.25, new double[] {0.25});
    }

    private static void expect(LargestStableRate answer, double largest, double[]... hessian) {
        Expect.that(answer.rate(hessian) * largest)
                .as("the rate times the largest curvature")
                .isNear(2.0, 1e-6);
    }
}
