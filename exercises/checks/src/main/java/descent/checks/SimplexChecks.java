package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.SimplexProjection;
import org.junit.jupiter.api.Test;

@Checks(id = "17-simplex", title = "The nearest probabilities", contract = SimplexProjection.class, points = 4)
@Variants(SimplexVariants.class)
@Forbids(
        packages = {
            "descent.optim.constrained.",
            "descent.optim.regularization.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class SimplexChecks {
    private static void expect(SimplexProjection answer, double[] nearest, double... v) {
        Expect.that(answer.project(v)).as("the nearest probabilities").isNear(nearest, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("Subtract the same τ from all, cut at zero; which τ makes the sum 1?")
    void theSameIsSubtractedFromAll(SimplexProjection answer) {
        expect(answer, new double[] {0.65, 0.35, 0}, 0.9, 0.6, -0.5);
        expect(answer, new double[] {0, 0.35, 0.65}, -0.5, 0.6, 0.9);
        expect(answer, new double[] {0.1, 0.6, 0.3, 0}, 1.1, 1.6, 1.3, 0.2);
    }

    @Test
    @Points(0.5)
    @Hint("Less than 1 altogether: now something is added to all.")
    void smallNumbersAreRaised(SimplexProjection answer) {
        expect(answer, new double[] {0.45, 0.55}, 0.1, 0.2);
        expect(answer, new double[] {0.4, 0.6}, -0.3, -0.1);
    }

    @Test
    @Points(0.5)
    @Hint("Probabilities are their own nearest point.")
    void probabilitiesStay(SimplexProjection answer) {
        expect(answer, new double[] {0.2, 0.3, 0.5}, 0.2, 0.3, 0.5);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("One entry far above all others takes everything; a single entry always does.")
    void cornersAndOneEntry(SimplexProjection answer) {
        expect(answer, new double[] {0, 1, 0}, 0.1, 2.5, -1);
        expect(answer, new double[] {1}, -7);
    }
}
