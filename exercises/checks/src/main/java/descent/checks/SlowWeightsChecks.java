package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.FastStep;
import descent.contracts.SlowWeights;
import org.junit.jupiter.api.Test;

@Checks(id = "08-lookahead", title = "Lookahead around any step", contract = SlowWeights.class, points = 3)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class SlowWeightsChecks {
    /** An inner optimizer that adds 1 to the first component and 10 to the second. */
    private static FastStep walk(int budget) {
        return Calls.of(FastStep.class, "an inner step that adds (1, 10)", budget, theta ->
                        new double[] {theta[0] + 1, theta[1] + 10})
                .function();
    }

    @Test
    @Points(0.5)
    @Hint("0 → 1 → 2, and the slow weights go a quarter of the way: 0.5.")
    void theFirstSynchronization(SlowWeights answer) {
        Expect.that(answer.run(new double[] {0, 5}, walk(2), 2, 2, 0.25))
                .as("θ after two steps, k = 2, α = 0.25")
                .isNear(new double[] {0.5, 10}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("From 0.5 on to 1.5 and 2.5; the slow weights go from 0.5 to 1; the fifth step leads to 2.")
    void fiveStepsByHand(SlowWeights answer) {
        Expect.that(answer.run(new double[] {0, 5}, walk(5), 5, 2, 0.25))
                .as("θ after five steps, k = 2, α = 0.25")
                .isNear(new double[] {2, 25}, 1e-12);
        Expect.that(answer.run(new double[] {3, 0}, walk(2), 2, 3, 0.25))
                .as("θ after two steps, k = 3")
                .isNear(new double[] {5, 20}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The inner optimizer is called once per step and goes on from where you put it.")
    void theInnerStepGoesOnFromTheSlowWeights(SlowWeights answer) {
        Expect.that(answer.run(new double[] {8}, halved(), 3, 3, 0.5))
                .as("θ after three halvings, k = 3, α = 0.5")
                .isNear(new double[] {4.5}, 1e-12);
        Expect.that(answer.run(new double[] {8}, halved(), 4, 3, 0.5))
                .as("θ after four halvings")
                .isNear(new double[] {2.25}, 1e-12);
    }

    private static FastStep halved() {
        return Calls.of(FastStep.class, "an inner step that halves", 4, theta -> new double[] {theta[0] / 2})
                .function();
    }

    private enum Slip {
        AWAY,
        NOT_PUT_BACK,
        EVERY_STEP,
        SWAPPED,
        SLOW_RETURNED,
        FROM_ZERO
    }

    /** The right run but for one slip. */
    private static SlowWeights but(Slip slip) {
        return (start, inner, steps, every, alpha) -> {
            double[] phi = slip == Slip.FROM_ZERO ? new double[start.length] : start.clone();
            double[] theta = start.clone();
            int period = slip == Slip.EVERY_STEP ? 1 : every;
            double share = slip == Slip.SWAPPED ? 1 - alpha : slip == Slip.AWAY ? -alpha : alpha;
            for (int t = 1; t <= steps; t++) {
                theta = inner.after(theta);
                if (t % period == 0) {
                    for (int i = 0; i < phi.length; i++) {
                        phi[i] += share * (theta[i] - phi[i]);
                    }
                    theta = slip == Slip.NOT_PUT_BACK ? theta : phi.clone();
                }
            }
            return slip == Slip.SLOW_RETURNED ? phi : theta;
        };
    }

    @Misconception(
            name = "away from the fast weights",
            hint =
                    "After the first k steps your θ is on the far side of the start. φ should go towards where the fast weights got: which "
                            + "difference points there?")
    static SlowWeights away() {
        return but(Slip.AWAY);
    }

    @Misconception(
            name = "the fast weights are not put back",
            hint =
                    "Your slow weights follow, but the fast ones run on as if nothing had happened. From where should the next k steps begin?")
    static SlowWeights notPutBack() {
        return but(Slip.NOT_PUT_BACK);
    }

    @Misconception(
            name = "back after every step",
            hint = "You synchronize after each step, so nothing ever explores. What is k for?")
    static SlowWeights everyStep() {
        return but(Slip.EVERY_STEP);
    }

    @Misconception(
            name = "α and 1 − α are swapped",
            hint =
                    "With α = 0.25 your slow weights go three quarters of the way. Which of the two positions has the weight α in your mean?")
    static SlowWeights swapped() {
        return but(Slip.SWAPPED);
    }

    @Misconception(
            name = "the slow weights are returned",
            hint =
                    "After five steps with k = 2 your result forgets the fifth. What is asked for is where θ is, not where φ is.")
    static SlowWeights slowOnes() {
        return but(Slip.SLOW_RETURNED);
    }

    @Misconception(
            name = "the slow weights begin at zero",
            hint =
                    "Your first synchronization goes towards the origin. Where are the slow weights before the first step?")
    static SlowWeights fromZero() {
        return but(Slip.FROM_ZERO);
    }
}
