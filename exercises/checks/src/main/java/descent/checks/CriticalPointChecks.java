package descent.checks;

import static descent.contracts.CriticalKind.DEGENERATE;
import static descent.contracts.CriticalKind.MAXIMUM;
import static descent.contracts.CriticalKind.MINIMUM;
import static descent.contracts.CriticalKind.SADDLE;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.CriticalKind;
import descent.contracts.CriticalPoint;
import org.junit.jupiter.api.Test;

@Checks(id = "03-classify", title = "Classify a critical point", contract = CriticalPoint.class, points = 4)
@Variants(CriticalPointVariants.class)
@Forbids(packages = {"descent.optim.linalg.", "descent.optim.objective.", "org.ejml."})
final class CriticalPointChecks {
    private static void expect(CriticalPoint answer, CriticalKind kind, double[]... hessian) {
        Expect.that(answer.kind(hessian, 1e-6)).as("the kind").is(kind);
    }

    @Test
    @Points(0.5)
    @Hint("In a diagonal matrix the eigenvalues stand on the diagonal. How many of each sign are there?")
    void diagonalMatrices(CriticalPoint answer) {
        expect(answer, MINIMUM, new double[] {3, 0}, new double[] {0, 1});
        expect(answer, MAXIMUM, new double[] {-3, 0}, new double[] {0, -1});
        expect(answer, SADDLE, new double[] {3, 0, 0}, new double[] {0, -1, 0}, new double[] {0, 0, -2});
        expect(answer, SADDLE, new double[] {-3, 0, 0}, new double[] {0, 5, 0}, new double[] {0, 0, 2});
        expect(answer, MAXIMUM, new double[] {-3});
    }

    @Test
    @Points(0.75)
    @Hint("Both entries of the diagonal are positive, and yet there is a way down: along (1, −1).")
    void tiltedMatrices(CriticalPoint answer) {
        expect(answer, SADDLE, new double[] {1, 2}, new double[] {2, 1});
        expect(answer, MINIMUM, new double[] {2, 1}, new double[] {1, 2});
        expect(answer, SADDLE, new double[] {0, 1}, new double[] {1, 0});
        expect(answer, MAXIMUM, new double[] {-2, 1}, new double[] {1, -2});
    }

    @Test
    @Points(0.75)
    @EdgeCase
    @Hint(
            "A zero leaves open what the others do not decide; and numbers computed with rounding are rarely exactly zero.")
    void zerosDecideNothing(CriticalPoint answer) {
        expect(answer, DEGENERATE, new double[] {2, 0}, new double[] {0, 0});
        expect(answer, DEGENERATE, new double[] {1, 1}, new double[] {1, 1 + 1e-9});
        expect(answer, DEGENERATE, new double[] {0, 0}, new double[] {0, -4});
        expect(answer, SADDLE, new double[] {2, 0, 0}, new double[] {0, 0, 0}, new double[] {0, 0, -1});
        expect(answer, DEGENERATE, new double[] {0});
    }
}
