package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.IdleStart;
import org.junit.jupiter.api.Test;

@Checks(id = "25-idle", title = "No gradient is not a gradient of zero", contract = IdleStart.class, points = 4)
@Variants(IdleStartVariants.class)
@Forbids(packages = {"descent.optim.optimizer."})
final class IdleStartChecks {
    /** Stands for a step without a gradient. */
    private static final double[] NONE = {};

    private static double[] after(IdleStart.Stepper stepper, double[] start, double[]... gradients) {
        double[] theta = start;
        for (double[] g : gradients) {
            double[] given = theta.clone();
            double[] next = stepper.step(given, g.length == 0 ? null : g.clone());
            Expect.that(given).as("the array of θ afterwards").is(theta);
            if (next == null || next.length != theta.length) {
                Expect.that(next).hasLength(theta.length);
                return new double[] {Double.NaN};
            }
            theta = next.clone();
        }
        return theta;
    }

    @Test
    @Points(0.75)
    @Hint("With g = 0 it is an ordinary step: d = λθ goes into the velocity, and the velocity moves θ.")
    void zeroIsAnOrdinaryStep(IdleStart answer) {
        // θ: 2, 2 − 0.5·0.4 = 1.8; v = 0.5·0.4 + 0.36 = 0.56; 1.8 − 0.28 = 1.52.
        Expect.that(after(answer.start(1, 0.5, 0.5, 0.2), new double[] {2}, new double[1], new double[1]))
                .isNear(new double[] {1.52}, 1e-12);
        Expect.that(after(answer.start(2, 0.1, 0.9, 0), new double[] {1, 2}, new double[] {3, -1}, new double[2]))
                .isNear(new double[] {0.43, 2.19}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("Without a gradient the parameters come back as they were, whatever velocity and decay are.")
    void withoutAGradientNothingMoves(IdleStart answer) {
        Expect.that(after(answer.start(1, 0.1, 0.9, 0.1), new double[] {1}, NONE, NONE, NONE))
                .isNear(new double[] {1}, 0);
        Expect.that(after(answer.start(2, 0.1, 0.9, 0), new double[] {1, 2}, new double[] {3, -1}, NONE))
                .isNear(new double[] {0.7, 2.1}, 1e-12);
        Expect.that(after(answer.start(1, 0.1, 0, 0.3), new double[] {4}, new double[] {1}, NONE, NONE))
                .isNear(new double[] {3.78}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("After the pause the velocity is what it was before it: neither cleared nor smaller.")
    void theVelocityWaits(IdleStart answer) {
        // v = 2; pause; v = 0.5·2 + 1 = 2.
        Expect.that(after(
                        answer.start(1, 0.1, 0.5, 0), new double[] {1}, new double[] {2}, NONE, NONE, new double[] {1}))
                .isNear(new double[] {0.6}, 1e-12);
        Expect.that(after(answer.start(1, 0.1, 0.5, 0.4), new double[] {1}, new double[] {2}, NONE, new double[] {3}))
                .isNear(new double[] {0.76 - 0.1 * (0.5 * 2.4 + 3 + 0.4 * 0.76)}, 1e-12);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Each run has a velocity of its own. And a first step without a gradient must not break the later ones.")
    void runsAreSeparateAndMayBeginIdle(IdleStart answer) {
        IdleStart.Stepper one = answer.start(1, 0.1, 0.9, 0.1);
        IdleStart.Stepper other = answer.start(1, 0.1, 0.9, 0.1);
        Expect.that(after(one, new double[] {1}, NONE, new double[] {3})).isNear(new double[] {0.69}, 1e-12);
        Expect.that(after(other, new double[] {2}, new double[] {1})).isNear(new double[] {1.88}, 1e-12);
    }
}
