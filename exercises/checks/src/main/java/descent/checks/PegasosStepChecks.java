package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.PegasosStep;
import org.junit.jupiter.api.Test;

@Checks(id = "18-sub-gradient", title = "One step of Pegasos", contract = PegasosStep.class, points = 4)
@Variants(PegasosStepVariants.class)
@Forbids(
        packages = {
            "descent.optim.svm.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class PegasosStepChecks {
    private static void expect(
            PegasosStep answer, double[] after, double[] before, double[] x, double y, double lambda, int t) {
        Expect.that(answer.step(before, x, y, lambda, t))
                .as("w and b after the step")
                .isNear(after, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("λ = 0.5 and t = 4 give η = 0.5 and ηλ = 0.25.")
    void insideTheStreet(PegasosStep answer) {
        expect(answer, new double[] {1, 0.5}, new double[] {1, 0}, new double[] {0.5}, 1, 0.5, 4);
        expect(answer, new double[] {-0.25, -1, -0.75}, new double[] {1, -1, 0.5}, new double[] {0.6, 0.4}, -1, 0.4, 2);
    }

    @Test
    @Points(0.75)
    @Hint("Beyond the street the hinge is flat: only the penalty acts, and it does not act on b.")
    void beyondTheStreet(PegasosStep answer) {
        expect(answer, new double[] {2.25, -0.75, 0.5}, new double[] {3, -1, 0.5}, new double[] {1, 0.5}, 1, 0.2, 4);
    }

    @Test
    @Points(0.5)
    @Hint("f = 0.7 is on the right side, but not far enough.")
    void rightButNotFarEnough(PegasosStep answer) {
        expect(answer, new double[] {2.25, 2.2}, new double[] {0.5, 0.2}, new double[] {1}, 1, 0.25, 2);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("At the kink, margin exactly 1, the example does not act.")
    void atTheKink(PegasosStep answer) {
        expect(answer, new double[] {0.25, 0.5}, new double[] {0.5, 0.5}, new double[] {1}, 1, 0.5, 2);
    }
}
