package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Losses;
import descent.contracts.LossFunction;
import descent.contracts.PayingRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("02-halve-until-it-pays")
final class PayingRateHidden {
    @Test
    @Points(1)
    @Hint("The rate is one of first, first/2, …; it pays, and twice the rate does not.")
    void itPaysAndTwiceTheRateDoesNot(PayingRate answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double a = draws.real(0.5, 8);
            double b = draws.real(0.5, 8);
            LossFunction f = Losses.of(x -> a * x[0] * x[0] / 2 + StrictMath.log(StrictMath.cosh(b * x[1])), x ->
                    new double[] {a * x[0], b * StrictMath.tanh(b * x[1])});
            double[] theta = draws.vector(2, -2, 2);
            double[] before = theta.clone();
            double first = draws.real(0.5, 6);
            Calls<LossFunction> counted = Calls.of(LossFunction.class, "f", 400, f);
            double rate = answer.rate(counted.function(), theta, first);
            Expect.that(theta).as("θ after the call").is(before);
            Expect.that(margin(f, before, rate))
                    .as("what the step lacks to pay")
                    .isAtMost(1e-12);
            if (rate < first) {
                Expect.that(margin(f, before, 2 * rate))
                        .as("what twice the rate lacks to pay")
                        .isAtLeast(-1e-12);
            }
            double halvings = Math.log(first / rate) / Math.log(2);
            Expect.that(halvings).as("the number of halvings").isNear((double) Math.round(halvings), 1e-9);
            Expect.that(halvings).as("the number of halvings").isAtLeast(-1e-9);
            Expect.that(counted.count("gradient")).as("the number of gradients").isAtMost(1);
            Expect.that(counted.count("value")).as("the number of values").isAtMost(2 + Math.round(halvings));
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A value that overflows does not pay; one that pays exactly does; and a gradient of zero has nothing to pay.")
    void infinityAndEquality(PayingRate answer) {
        LossFunction unit =
                Calls.of(LossFunction.class, "½x²", 400, Losses.parabola(1)).function();
        Expect.that(answer.rate(unit, new double[] {1e150}, 100_000))
                .as("the rate where the first few steps overflow")
                .isNear(100_000.0 / (1 << 17), 0);
        Expect.that(answer.rate(unit, new double[] {4}, 8))
                .as("the rate where it pays exactly")
                .isNear(1.0, 0);
        LossFunction line = Calls.of(LossFunction.class, "2x", 400, Losses.of(x -> 2 * x[0], x -> new double[] {2}))
                .function();
        Expect.that(answer.rate(line, new double[] {4}, 8))
                .as("the rate on a line")
                .isNear(8.0, 0);
        LossFunction flat = Calls.of(LossFunction.class, "3", 400, Losses.of(x -> 3, x -> new double[] {0}))
                .function();
        Expect.that(answer.rate(flat, new double[] {4}, 0.75))
                .as("the rate on a plain")
                .isNear(0.75, 0);
    }

    /** f(θ − ηg) − f(θ) + (η/2)‖g‖². */
    private static double margin(LossFunction f, double[] theta, double rate) {
        double[] g = f.gradient(theta);
        double[] x = theta.clone();
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] -= rate * g[i];
            squares += g[i] * g[i];
        }
        return f.value(x) - f.value(theta) + rate / 2 * squares;
    }
}
