package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.RelativeGradientError;
import org.junit.jupiter.api.Test;

@Checks(id = "25-relative-error", title = "Is the gradient right?", contract = RelativeGradientError.class, points = 3)
@Variants(RelativeGradientErrorVariants.class)
@Forbids(packages = {"descent.optim.objective."})
final class RelativeGradientErrorChecks {
    /** θ₀³ + 2·θ₀·θ₁ + 3·θ₁²: the central difference is wrong by h² in the first coordinate. */
    private static double cubic(double[] t) {
        return t[0] * t[0] * t[0] + 2 * t[0] * t[1] + 3 * t[1] * t[1];
    }

    private static double ask(
            RelativeGradientError answer,
            RelativeGradientError.Loss loss,
            double[] theta,
            double[] gradient,
            double h) {
        Calls<RelativeGradientError.Loss> counted =
                Calls.of(RelativeGradientError.Loss.class, "the loss", 2 * theta.length, loss);
        double[] at = theta.clone();
        double[] given = gradient.clone();
        double error = answer.error(counted.function(), at, given, h);
        Expect.that(at).as("θ afterwards").is(theta);
        Expect.that(given).as("the gradient afterwards").is(gradient);
        return error;
    }

    @Test
    @Points(0.75)
    @Hint("Compute both differences by hand first; then three norms and one quotient.")
    void aWrongGradientByHand(RelativeGradientError answer) {
        Expect.that(ask(answer, t -> t[0] * t[0], new double[] {1}, new double[] {3}, 0.25))
                .isNear(0.2, 1e-9);
        // At (1, 2) with h = ½ the differences are 3 + ¼ + 4 and 2 + 12.
        Expect.that(ask(answer, t -> cubic(t), new double[] {1, 2}, new double[] {7, 10}, 0.5))
                .isNear(Math.hypot(0.25, 4) / (Math.hypot(7, 10) + Math.hypot(7.25, 14)), 1e-9);
        Expect.that(ask(answer, t -> cubic(t), new double[] {1, 2}, new double[] {-7.25, -14}, 0.5))
                .isNear(1, 1e-9);
    }

    @Test
    @Points(0.25)
    @Hint("The error of tiny gradients must be as large as that of huge ones. And a right gradient has none.")
    void theScaleOfTheLossDoesNotMatter(RelativeGradientError answer) {
        for (double scale : new double[] {1e-6, 1, 1e6}) {
            Expect.that(ask(
                            answer,
                            t -> scale * cubic(t),
                            new double[] {1, 2},
                            new double[] {7.25 * scale, 10 * scale},
                            0.5))
                    .isNear(4 / (Math.hypot(7.25, 10) + Math.hypot(7.25, 14)), 1e-8);
        }
        Expect.that(ask(answer, t -> cubic(t), new double[] {1, 2}, new double[] {7.25, 14}, 0.5))
                .isNear(0, 1e-12);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Two zero vectors do not differ. What is 0/0?")
    void zeroGradients(RelativeGradientError answer) {
        Expect.that(ask(answer, t -> 5, new double[] {1, 2}, new double[] {0, 0}, 0.1))
                .isNear(0, 0);
        Expect.that(ask(answer, t -> 5, new double[] {1, 2}, new double[] {0, 0.3}, 0.1))
                .isNear(1, 1e-12);
        Expect.that(ask(answer, t -> 4 * t[1], new double[] {1, 2}, new double[] {0, 0}, 0.25))
                .isNear(1, 1e-12);
    }
}
