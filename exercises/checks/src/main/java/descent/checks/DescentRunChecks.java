package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.DescentRun;
import descent.contracts.History;
import descent.contracts.LossFunction;
import org.junit.jupiter.api.Test;

@Checks(
        id = "01-gradient-descent",
        title = "Gradient descent with an honest log",
        contract = DescentRun.class,
        points = 4)
@Variants(DescentRunVariants.class)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.minimizer.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class DescentRunChecks {
    private static final LossFunction SQUARE = Losses.parabola(2);

    private static LossFunction square() {
        return Calls.of(LossFunction.class, "x²", 10_000, SQUARE).function();
    }

    @Test
    @Points(0.75)
    @Hint("Each step multiplies x by 1 − 2η.")
    void pointsOfAParabolaByHand(DescentRun answer) {
        History history = answer.run(square(), new double[] {1}, 0.1, 3, 0);
        Expect.that(history.points()).as("the points").isNear(new double[][] {{1}, {0.8}, {0.64}, {0.512}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Row k of all three arrays must speak of the same point.")
    void rowsBelongTogether(DescentRun answer) {
        History history = answer.run(square(), new double[] {-2}, 0.25, 2, 0);
        Expect.that(history.losses()).as("the losses").isNear(new double[] {4, 1, 0.25}, 1e-12);
        Expect.that(history.gradientNorms()).as("the gradient norms").isNear(new double[] {4, 2, 1}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The run ends at the first point whose gradient norm is below the tolerance, and that point is logged too.")
    void endsWhereTheGradientIsSmall(DescentRun answer) {
        History history = answer.run(square(), new double[] {1}, 0.25, 50, 0.3);
        Expect.that(history.gradientNorms()).as("the gradient norms").isNear(new double[] {2, 1, 0.5, 0.25}, 1e-12);
        Expect.that(answer.run(square(), new double[] {0.1}, 0.25, 50, 0.3).points())
                .as("the points of a run that starts near enough")
                .isNear(new double[][] {{0.1}}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A row that is the same array as another one changes with it.")
    void startIsNotModified(DescentRun answer) {
        double[] start = {1, -1};
        answer.run(
                Calls.of(LossFunction.class, "x² + xy + y²", 1000, Losses.coupled())
                        .function(),
                start,
                0.1,
                4,
                0);
        Expect.that(start).as("the start after the run").is(new double[] {1, -1});
    }

    @Test
    @Points(0.25)
    @Hint("All coordinates of a step use the gradient of the same point.")
    void coordinatesMoveTogether(DescentRun answer) {
        LossFunction coupled = Calls.of(LossFunction.class, "x² + xy + y²", 1000, Losses.coupled())
                .function();
        History history = answer.run(coupled, new double[] {1, 1}, 0.25, 1, 0);
        Expect.that(history.points()).as("the points").isNear(new double[][] {{1, 1}, {0.25, 0.25}}, 1e-12);
    }
}
