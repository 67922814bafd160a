package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.SophiaRun;
import org.junit.jupiter.api.Test;

@Checks(id = "20-sophia-run", title = "Curvature now and then", contract = SophiaRun.class, points = 3)
@Variants(SophiaRunVariants.class)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class SophiaRunChecks {
    @Test
    @Points(0.75)
    @Hint("m is 1, 1.45 and 1.6025, h is 2, 2 and 3: the second step has no estimate.")
    void threeStepsByHand(SophiaRun answer) {
        double[] end =
                answer.run(t -> new double[] {2 * t[0]}, t -> new double[] {4}, new double[] {1}, 0.1, 0.5, 0.5, 2, 3);
        Expect.that(end).as("θ after three steps").isNear(new double[] {0.8775 - 0.16025 / 3}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint(
            "Seven steps ask for seven gradients and, with every = 3, for three estimates. Where h is negative the step is η.")
    void sevenStepsAndThreeEstimates(SophiaRun answer) {
        Calls<SophiaRun.Field> gradient = Calls.of(
                SophiaRun.Field.class, "the gradient", 200, t -> new double[] {0.5 * t[0], 3 * t[1], -0.4 * t[2]});
        Calls<SophiaRun.Field> curvature = Calls.of(SophiaRun.Field.class, "the curvature", 200, t ->
                new double[] {0.5 + t[0] * t[0] / 10, 3 - t[1], -0.4});
        double[] start = {2, -1, 0.5};
        double[] end = answer.run(gradient.function(), curvature.function(), start, 0.2, 0.9, 0.6, 3, 7);
        Expect.that(end)
                .as("θ after seven steps")
                .isNear(
                        SophiaRunVariants.run(
                                SophiaRunVariants.Slip.NONE,
                                t -> new double[] {0.5 * t[0], 3 * t[1], -0.4 * t[2]},
                                t -> new double[] {0.5 + t[0] * t[0] / 10, 3 - t[1], -0.4},
                                new double[] {2, -1, 0.5},
                                0.2,
                                0.9,
                                0.6,
                                3,
                                7),
                        1e-11);
        Expect.that(gradient.count()).as("gradients").isAtMost(7);
        Expect.that(curvature.count()).as("estimates").isAtMost(3);
    }
}
