package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.CriticalKind;
import descent.contracts.CriticalPoint;
import org.junit.jupiter.api.Test;

@HiddenChecks("03-classify")
final class CriticalPointHidden {
    @Test
    @Points(1)
    @Hint("Matrices of up to six rows, turned in any way, with any number of negative eigenvalues.")
    void anyTurnedMatrix(CriticalPoint answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(2, 6);
            int negative = trial % 3 == 0 ? 0 : trial % 3 == 1 ? n : draws.integer(1, n - 1);
            double[] eigenvalues = draws.vector(n, 0.2, 5);
            for (int i = 0; i < negative; i++) {
                eigenvalues[i] = -eigenvalues[i];
            }
            double[][] hessian = Matrices.turned(eigenvalues, draws);
            double[][] before = Matrices.copy(hessian);
            CriticalKind kind =
                    negative == 0 ? CriticalKind.MINIMUM : negative == n ? CriticalKind.MAXIMUM : CriticalKind.SADDLE;
            Expect.that(answer.kind(hessian, 1e-6)).as("the kind").is(kind);
            Expect.that(hessian).as("the Hessian after the call").is(before);
        }
    }

    @Test
    @Points(1)
    @EdgeCase
    @Hint("Zeros besides positive, besides negative and besides both; and a tolerance that is not tiny.")
    void zerosInAnyDirection(CriticalPoint answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            expect(answer, CriticalKind.DEGENERATE, 1e-6, draws, 2, 0, 1, 3);
            expect(answer, CriticalKind.DEGENERATE, 1e-6, draws, -2, 0, -1);
            expect(answer, CriticalKind.SADDLE, 1e-6, draws, 2, 0, -1, 0);
            expect(answer, CriticalKind.DEGENERATE, 0.1, draws, 2, -0.01, 1);
            expect(answer, CriticalKind.SADDLE, 0.1, draws, 2, -0.5, 1);
            expect(answer, CriticalKind.MINIMUM, 0.1, draws, 2, 0.5, 1);
            expect(answer, CriticalKind.DEGENERATE, 0.1, draws, -2, 0.01, -1);
        }
    }

    private static void expect(
            CriticalPoint answer, CriticalKind kind, double tolerance, Draws draws, double... eigenvalues) {
        Expect.that(answer.kind(Matrices.turned(eigenvalues, draws), tolerance))
                .as("the kind")
                .is(kind);
    }
}
