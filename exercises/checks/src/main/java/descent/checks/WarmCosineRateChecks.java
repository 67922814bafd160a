package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.WarmCosineRate;
import org.junit.jupiter.api.Test;

@Checks(id = "09-warm-up-cosine", title = "Warm-up and cosine", contract = WarmCosineRate.class, points = 3)
@Forbids(packages = {"descent.optim.schedule.", "descent.optim.optimizer.", "descent.optim.run."})
final class WarmCosineRateChecks {
    @Test
    @Points(0.5)
    @Hint("Five updates of warm-up: 0.2, 0.4, 0.6, 0.8, 1.")
    void theRise(WarmCosineRate answer) {
        for (int t = 0; t < 5; t++) {
            Expect.that(answer.rate(t, 5, 21, 1, 0.1))
                    .as("the rate of update " + t)
                    .isNear(0.2 * (t + 1), 1e-12);
        }
    }

    @Test
    @Points(0.5)
    @Hint("The cosine has 16 updates here: from 1 at update 4 to 0.1 at update 20. Half-way is update 12.")
    void theFall(WarmCosineRate answer) {
        Expect.that(answer.rate(12, 5, 21, 1, 0.1)).as("the rate of update 12").isNear(0.55, 1e-12);
        Expect.that(answer.rate(8, 5, 21, 1, 0.1))
                .as("the rate of update 8")
                .isNear(0.55 + 0.45 * Math.sqrt(0.5), 1e-12);
        Expect.that(answer.rate(20, 5, 21, 1, 0.1))
                .as("the rate of the last update")
                .isNear(0.1, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("From one update to the next the rate never jumps: look at the update after the top.")
    void noJumpAtTheJoint(WarmCosineRate answer) {
        double expected = 0.55 + 0.45 * Math.cos(Math.PI / 16);
        Expect.that(answer.rate(5, 5, 21, 1, 0.1)).as("the rate of update 5").isNear(expected, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Somebody trains on after the last planned update. The rate stays at η_min.")
    void staysDownAfterTheEnd(WarmCosineRate answer) {
        Expect.that(answer.rate(21, 5, 21, 1, 0.1)).as("the rate of update T").isNear(0.1, 1e-12);
        Expect.that(answer.rate(30, 5, 21, 1, 0.1)).as("the rate of update 30").isNear(0.1, 1e-12);
    }

    private static double cosine(double share, double highest, double lowest) {
        return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * share)) / 2;
    }

    private enum Slip {
        FROM_ZERO,
        WHOLE_NUMBERS,
        FROM_FLOOR,
        UNSHIFTED,
        TOO_LONG,
        ONE_LATE,
        AGAIN
    }

    /** The right rate but for one slip. */
    private static WarmCosineRate but(Slip slip) {
        return (step, warmUp, steps, highest, lowest) -> {
            if (step < warmUp) {
                return switch (slip) {
                    case FROM_ZERO -> highest * step / warmUp;
                    case WHOLE_NUMBERS -> highest * ((step + 1) / warmUp);
                    case FROM_FLOOR -> lowest + (highest - lowest) * (step + 1) / warmUp;
                    default -> highest * (step + 1) / warmUp;
                };
            }
            if (step >= steps && slip != Slip.AGAIN) {
                return lowest;
            }
            double share = switch (slip) {
                case UNSHIFTED -> step / (steps - 1.0);
                case TOO_LONG -> (step - warmUp + 1.0) / steps;
                case ONE_LATE -> (step - warmUp) / (double) (steps - warmUp);
                default -> (step - warmUp + 1.0) / (steps - warmUp);
            };
            return cosine(share, highest, lowest);
        };
    }

    @Misconception(
            name = "the first update has rate 0",
            hint =
                    "Your first rate is 0: the whole first gradient is thrown away. Which numerator lets update 0 have η_max/w and update w − 1 have η_max?")
    static WarmCosineRate fromZero() {
        return but(Slip.FROM_ZERO);
    }

    @Misconception(
            name = "division of whole numbers",
            hint =
                    "All your warm-up rates but the last are 0. In which order are product and quotient taken, and of which types?")
    static WarmCosineRate whole() {
        return but(Slip.WHOLE_NUMBERS);
    }

    @Misconception(
            name = "the warm-up begins at the floor",
            hint = "Your rise starts from η_min. In this contract update 0 has η_max/w, whatever η_min is.")
    static WarmCosineRate fromFloor() {
        return but(Slip.FROM_FLOOR);
    }

    @Misconception(
            name = "the cosine is not shifted",
            hint =
                    "At the joint your rate jumps: your cosine has been running since update 0. From where must its t be counted?")
    static WarmCosineRate unshifted() {
        return but(Slip.UNSHIFTED);
    }

    @Misconception(
            name = "the cosine is as long as the whole run",
            hint =
                    "Your last update is still above η_min. How many updates are left for the cosine once the warm-up is over?")
    static WarmCosineRate tooLong() {
        return but(Slip.TOO_LONG);
    }

    @Misconception(
            name = "the cosine is one update late",
            hint =
                    "Your updates w − 1 and w both have η_max, and the last one is not yet at η_min. At which update is the cosine's share 0, at which 1?")
    static WarmCosineRate oneLate() {
        return but(Slip.ONE_LATE);
    }

    @Misconception(
            name = "it comes up again after the end",
            hint =
                    "Up to the last update all is right. After it your rate rises again. What does the contract say about t ≥ T?")
    static WarmCosineRate again() {
        return but(Slip.AGAIN);
    }
}
