package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.KktCheck;
import descent.contracts.KktResiduals;
import org.junit.jupiter.api.Test;

@Checks(id = "17-kkt", title = "Check the KKT conditions", contract = KktCheck.class, points = 4)
@Variants(KktCheckVariants.class)
@Forbids(packages = {"descent.optim.constrained.", "descent.optim.linalg.", "org.ejml."})
final class KktCheckChecks {
    private static final double[][] NORMALS = {{1, 1}, {1, 0}, {0, -1}};

    private static void expect(
            KktCheck answer, KktResiduals residuals, double[] gradient, double[][] normals, double[] g, double[] mu) {
        Expect.that(answer.residuals(gradient, normals, g, mu))
                .as("the residuals")
                .isNear(residuals, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Downhill is held by the two active fences, each with the weight one half.")
    void theSolutionHasNoResidual(KktCheck answer) {
        double[] gradient = {-1, -0.5};
        expect(answer, new KktResiduals(0, 0, 0, 0), gradient, NORMALS, new double[] {0, 0, -1}, new double[] {
            0.5, 0.5, 0
        });
    }

    @Test
    @Points(1)
    @Hint("Four points, each of which breaks one condition. Compute the four residuals of each by hand.")
    void eachConditionHasItsOwnResidual(KktCheck answer) {
        double[] none = {0, 0, 0};
        expect(answer, new KktResiduals(0, 1.5, 0, 0), new double[] {0, 0}, NORMALS, new double[] {1.5, 1, -1.5}, none);
        expect(answer, new KktResiduals(2, 0, 0, 0), new double[] {-2, -0.5}, NORMALS, new double[] {-1, -1, -1}, none);
        expect(
                answer,
                new KktResiduals(0, 0, 1.5, 0),
                new double[] {-1, -1.5},
                NORMALS,
                new double[] {-1, 0, 0},
                new double[] {0, 1, -1.5});
        expect(
                answer,
                new KktResiduals(0, 0, 0, 0.75),
                new double[] {-1.5, -0.5},
                NORMALS,
                new double[] {-0.5, -0.75, -1},
                new double[] {0.5, 1, 0});
    }

    @Test
    @Points(0.5)
    @Hint("One product is +1, the other −1. Does each of them vanish?")
    void slacknessIsAskedOfEachConstraint(KktCheck answer) {
        expect(
                answer,
                new KktResiduals(0, 2, 0, 1),
                new double[] {-1.5, 0.5},
                new double[][] {{1, 1}, {1, -1}},
                new double[] {2, -1},
                new double[] {0.5, 1});
    }

    @Test
    @EdgeCase
    @Points(0.25)
    @Hint("Without constraints only the slope of f is left.")
    void noConstraints(KktCheck answer) {
        expect(
                answer,
                new KktResiduals(3, 0, 0, 0),
                new double[] {1, -3, 2},
                new double[0][],
                new double[0],
                new double[0]);
    }
}
