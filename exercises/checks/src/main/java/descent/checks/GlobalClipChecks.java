package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.GlobalClip;
import org.junit.jupiter.api.Test;

@Checks(id = "11-clip-norm", title = "Clip by the global norm", contract = GlobalClip.class, points = 3)
@Variants(GlobalClipVariants.class)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class GlobalClipChecks {
    @Test
    @Points(0.5)
    @Hint("The norm of (3, 4, 0) is 5; with the limit 1 every component is divided by 5.")
    void oneFactorForAll(GlobalClip answer) {
        double[][] gradients = {{3}, {4, 0}};
        Expect.that(answer.clip(gradients, 1)).as("the norm before").isNear(5.0, 1e-12);
        Expect.that(gradients).as("the clipped gradients").isNear(new double[][] {{0.6}, {0.8, 0}}, 1e-12);
        double[][] others = {{-2, 6}, {3}};
        Expect.that(answer.clip(others, 3.5)).as("the norm before").isNear(7.0, 1e-12);
        Expect.that(others).as("the clipped gradients").isNear(new double[][] {{-1, 3}, {1.5}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The norm (1, 2, 2) is 3, below the limit 4. And a zero gradient has the norm 0.")
    void shortGradientsStay(GlobalClip answer) {
        double[][] gradients = {{1, -2}, {2}};
        Expect.that(answer.clip(gradients, 4)).as("the norm before").isNear(3.0, 1e-12);
        Expect.that(gradients).as("the gradients afterwards").isNear(new double[][] {{1, -2}, {2}}, 0);
        double[][] zero = {{0, 0}};
        Expect.that(answer.clip(zero, 1)).as("the norm of zero").isNear(0.0, 0);
        Expect.that(zero).as("the gradients afterwards").isNear(new double[][] {{0, 0}}, 0);
    }

    @Test
    @Points(0.5)
    @Hint("One NaN spoils every product with it. The whole step is to be left out.")
    void aBrokenGradientIsLeftOut(GlobalClip answer) {
        double[][] gradients = {{1, Double.NaN}, {2}};
        answer.clip(gradients, 1);
        Expect.that(gradients).as("the gradients afterwards").isNear(new double[][] {{0, 0}, {0}}, 0);
        double[][] infinite = {{1}, {Double.POSITIVE_INFINITY, -3}};
        answer.clip(infinite, 1);
        Expect.that(infinite).as("the gradients afterwards").isNear(new double[][] {{0}, {0, 0}}, 0);
    }
}
