package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.GradientScan;
import descent.contracts.GradientState;
import org.junit.jupiter.api.Test;

@Checks(id = "11-detector", title = "Which gradients are ill", contract = GradientScan.class, points = 3)
@Variants(GradientScanVariants.class)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class GradientScanChecks {
    @Test
    @Points(0.5)
    @Hint("The norm of (3, 4) is 5. Compare it with the usual norm of its own tensor.")
    void byTheUsualNorm(GradientScan answer) {
        double[][] gradients = {{3, 4}, {300, 400}, {3, 4}, {0.003, 0.004}};
        double[] usual = {5, 4, 0.04, 6};
        Expect.that(answer.scan(gradients, usual)).as("the states").is(new GradientState[] {
            GradientState.FINE, GradientState.EXPLODED, GradientState.EXPLODED, GradientState.VANISHED
        });
    }

    @Test
    @Points(0.5)
    @Hint(
            "A large tensor has a large norm, and a loss in other units too: 500 is fine where 400 is usual, 0.001 where 0.01 is.")
    void largeAndSmallScalesAreFine(GradientScan answer) {
        double[][] gradients = {{300, -400}, {1e-3}, {60, 0, -70, 60}};
        Expect.that(answer.scan(gradients, new double[] {400, 0.01, 1.03}))
                .as("the states")
                .is(new GradientState[] {GradientState.FINE, GradientState.FINE, GradientState.EXPLODED});
    }

    @Test
    @Points(0.5)
    @Hint("NaN is not equal to anything, not even to NaN. And infinite is not a number to go on with either.")
    void brokenNumbers(GradientScan answer) {
        double[][] gradients = {{1, Double.NaN}, {Double.NEGATIVE_INFINITY, 2}, {1}};
        Expect.that(answer.scan(gradients, new double[] {1, 1, 1}))
                .as("the states")
                .is(new GradientState[] {GradientState.NOT_FINITE, GradientState.NOT_FINITE, GradientState.FINE});
    }

    @Test
    @Points(0.25)
    @Hint("A tensor without gradient was forgotten by the backward pass. Its norm is not 0: it has none.")
    void missingGradients(GradientScan answer) {
        Expect.that(answer.scan(new double[][] {{}, {0, 0}}, new double[] {1, 1}))
                .as("the states")
                .is(new GradientState[] {GradientState.MISSING, GradientState.VANISHED});
    }
}
