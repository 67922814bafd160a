package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.DropoutPass;
import descent.contracts.DropoutStart;
import org.junit.jupiter.api.Test;

@Checks(id = "14-dropout", title = "Inverted dropout", contract = DropoutStart.class, points = 4)
@Variants(DropoutStartVariants.class)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class DropoutStartChecks {
    private static final double[] UNIFORM = {0.1, 0.5, 0.19, 0.9, 0.85};

    @Test
    @Points(0.75)
    @Hint("With p = 0.2 the units with 0.1 and 0.19 are dropped; the others are divided by 0.8.")
    void droppedAndScaledInTraining(DropoutStart answer) {
        Expect.that(answer.start(0.2).forward(new double[] {4, 4, 1, -2, 8}, UNIFORM, true))
                .as("the units in training")
                .isNear(new double[] {0, 5, 0, -2.5, 10}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Inverted dropout does nothing in use.")
    void nothingHappensInUse(DropoutStart answer) {
        Expect.that(answer.start(0.2).forward(new double[] {4, 4, 1, -2, 8}, UNIFORM, false))
                .as("the units in use")
                .isNear(new double[] {4, 4, 1, -2, 8}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("The way back multiplies by the same numbers as the way forward.")
    void backwardTakesTheSameMask(DropoutStart answer) {
        DropoutPass pass = answer.start(0.2);
        pass.forward(new double[] {4, 4, 1, -2, 8}, UNIFORM, true);
        Expect.that(pass.backward(new double[] {8, 8, 4, 2, -4}))
                .as("the slope in training")
                .isNear(new double[] {0, 10, 0, 2.5, -5}, 1e-12);
        pass.forward(new double[] {1, 1}, new double[] {0.1, 0.9}, false);
        Expect.that(pass.backward(new double[] {3, 5})).as("the slope in use").isNear(new double[] {3, 5}, 1e-12);
    }
}
