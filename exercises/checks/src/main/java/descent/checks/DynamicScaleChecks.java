package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.DynamicScale;
import org.junit.jupiter.api.Test;

@Checks(id = "22-loss-scaler", title = "A dynamic loss scale", contract = DynamicScale.class, points = 4)
@Variants(DynamicScaleVariants.class)
@Forbids(
        packages = {
            "descent.optim.parallel.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "descent.optim.nn.",
            "descent.optim.schedule.",
            "org.ejml."
        })
final class DynamicScaleChecks {
    @Test
    @Points(0.75)
    @Hint("The gradient is (3, 4); its length is 5, and 2.5 is allowed.")
    void unscaleThenClip(DynamicScale answer) {
        double[] state = {8, 0};
        Expect.that(answer.use(new double[] {24, 32}, state, 100, 2.5))
                .as("the clipped gradient")
                .isNear(new double[] {1.5, 2}, 1e-12);
        Expect.that(state).as("the state").isNear(new double[] {8, 1}, 1e-12);
        Expect.that(answer.use(new double[] {4, -12}, state, 100, 2.5))
                .as("a short gradient")
                .isNear(new double[] {0.5, -1.5}, 1e-12);
        Expect.that(state).as("the state after two good gradients").isNear(new double[] {8, 2}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("One component that is not a number, or infinite, spoils the step. Skip it and halve S.")
    void badGradientsAreSkipped(DynamicScale answer) {
        double[] state = {64, 5};
        Expect.that(answer.use(new double[] {1, Double.POSITIVE_INFINITY}, state, 100, 1000))
                .as("after an overflow")
                .is(new double[0]);
        Expect.that(state).as("the state after one bad gradient").isNear(new double[] {32, 0}, 1e-12);
        double[] other = {24, 3};
        Expect.that(answer.use(new double[] {Double.NaN, 1}, other, 100, 1000))
                .as("after NaN")
                .is(new double[0]);
        Expect.that(other).as("the state after NaN").isNear(new double[] {12, 0}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint(
            "The last good gradient of the row is divided by the S that it was made with; the next loss has twice as much.")
    void goodGradientsLetItGrow(DynamicScale answer) {
        double[] state = {4, 1};
        Expect.that(answer.use(new double[] {12}, state, 3, 1000))
                .as("second good gradient")
                .isNear(new double[] {3}, 1e-12);
        Expect.that(state).as("the state after two").isNear(new double[] {4, 2}, 1e-12);
        Expect.that(answer.use(new double[] {20}, state, 3, 1000)).as("third").isNear(new double[] {5}, 1e-12);
        Expect.that(state).as("the state after three").isNear(new double[] {8, 0}, 1e-12);
    }
}
