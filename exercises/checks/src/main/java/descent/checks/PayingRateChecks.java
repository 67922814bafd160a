package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.LossFunction;
import descent.contracts.PayingRate;
import org.junit.jupiter.api.Test;

@Checks(id = "02-halve-until-it-pays", title = "Halve until it pays", contract = PayingRate.class, points = 3)
@Variants(PayingRateVariants.class)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.minimizer.",
            "descent.optim.linalg."
        })
final class PayingRateChecks {
    private static Calls<LossFunction> counted(String name, LossFunction f) {
        return Calls.of(LossFunction.class, name, 400, f);
    }

    @Test
    @Points(0.5)
    @Hint("On ½ax² a step pays if η ≤ 1/a. A step that only goes down is not enough.")
    void onAParabolaByHand(PayingRate answer) {
        LossFunction f = counted("2x²", Losses.parabola(4)).function();
        Expect.that(answer.rate(f, new double[] {3}, 0.2)).isNear(0.2, 1e-12);
        Expect.that(answer.rate(f, new double[] {3}, 0.9)).isNear(0.225, 1e-12);
        Expect.that(answer.rate(f, new double[] {-0.1}, 0.9)).isNear(0.225, 1e-12);
        Expect.that(answer.rate(f, new double[] {3}, 0.3)).isNear(0.15, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("All coordinates move together, and every trial starts from the same θ.")
    void inTwoDimensions(PayingRate answer) {
        LossFunction f = counted("x² + xy + y²", Losses.coupled()).function();
        Expect.that(answer.rate(f, new double[] {0, 0}, 0.5))
                .as("the rate at the minimum")
                .isNear(0.5, 0);
        double[] theta = {1, 2};
        Expect.that(answer.rate(f, theta, 1.1)).isNear(0.275, 1e-12);
        Expect.that(theta).as("θ after the call").is(new double[] {1, 2});
        Expect.that(answer.rate(f, new double[] {1, -1}, 3)).isNear(0.75, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A straight line keeps all that its tangent promises, so every step down pays.")
    void onALineAnyRatePays(PayingRate answer) {
        LossFunction f = counted("x/4", Losses.of(x -> x[0] / 4, x -> new double[] {0.25}))
                .function();
        Expect.that(answer.rate(f, new double[] {4}, 8)).isNear(8.0, 0);
    }

    @Test
    @Points(0.25)
    @Hint("The gradient at θ does not change while you try rates.")
    void nothingIsAskedForTwice(PayingRate answer) {
        Calls<LossFunction> f = counted("2x²", Losses.parabola(4));
        Expect.that(answer.rate(f.function(), new double[] {3}, 7)).isNear(0.21875, 1e-12);
        Expect.that(f.count("gradient")).as("the number of gradients").isAtMost(1);
        Expect.that(f.count("value")).as("the number of values").isAtMost(7);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Every comparison with NaN is false. What does your condition make of it?")
    void aStepToNowhereDoesNotPay(PayingRate answer) {
        LossFunction f = counted("x − ln x", Losses.of(x -> x[0] - StrictMath.log(x[0]), x ->
                        new double[] {1 - 1 / x[0]}))
                .function();
        Expect.that(answer.rate(f, new double[] {3}, 20)).isNear(2.5, 1e-12);
    }
}
