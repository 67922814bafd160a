package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.TruncatedSlope;
import org.junit.jupiter.api.Test;

@Checks(id = "11-truncated", title = "Truncated back-propagation", contract = TruncatedSlope.class, points = 3)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class TruncatedSlopeChecks {
    private static final double[] INPUTS = {1, -0.4, 0.7, 0.3, -0.8};

    @Test
    @Points(0.75)
    @Hint("With k = 1 only the last use of w counts: (h_T − y)(1 − h_T²) h_{T−1}.")
    void oneStepBack(TruncatedSlope answer) {
        double[] h = states(0.9, 0.6, INPUTS, 0);
        double expected = (h[5] - 0.2) * (1 - h[5] * h[5]) * h[4];
        Expect.that(answer.slope(0.9, 0.6, INPUTS, 0.2, 1))
                .as("the derivative, k = 1")
                .isNear(expected, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With k = 3 there are three contributions. The states are still those of the whole sequence.")
    void threeStepsBack(TruncatedSlope answer) {
        double[] h = states(0.9, 0.6, INPUTS, 0);
        double d5 = (h[5] - 0.2) * (1 - h[5] * h[5]);
        double d4 = d5 * 0.9 * (1 - h[4] * h[4]);
        double d3 = d4 * 0.9 * (1 - h[3] * h[3]);
        double expected = d5 * h[4] + d4 * h[3] + d3 * h[2];
        Expect.that(answer.slope(0.9, 0.6, INPUTS, 0.2, 3))
                .as("the derivative, k = 3")
                .isNear(expected, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With a window as long as the sequence, or longer, nothing is cut: compare with a central difference.")
    void aLongWindowCutsNothing(TruncatedSlope answer) {
        double up = states(0.9 + 1e-6, 0.6, INPUTS, 0)[5] - 0.2;
        double down = states(0.9 - 1e-6, 0.6, INPUTS, 0)[5] - 0.2;
        double expected = (up * up - down * down) / 4e-6;
        Expect.that(answer.slope(0.9, 0.6, INPUTS, 0.2, 5))
                .as("the derivative, k = 5")
                .isNear(expected, 1e-8);
        Expect.that(answer.slope(0.9, 0.6, INPUTS, 0.2, 9))
                .as("the derivative, k = 9")
                .isNear(expected, 1e-8);
    }

    static double[] states(double w, double u, double[] inputs, int from) {
        double[] h = new double[inputs.length + 1];
        for (int t = from; t < inputs.length; t++) {
            h[t + 1] = Math.tanh(w * h[t] + u * inputs[t]);
        }
        return h;
    }

    private enum Slip {
        FULL,
        ONE_TOO_MANY,
        FORGETS_FORWARD,
        NO_SLOPE,
        NO_LOSS,
        NOT_CARRIED
    }

    /** The right slope but for one slip. */
    private static TruncatedSlope but(Slip slip) {
        return (w, u, inputs, target, window) -> {
            int last = inputs.length;
            int cut = Math.max(0, last - window);
            double[] h = states(w, u, inputs, slip == Slip.FORGETS_FORWARD ? cut : 0);
            double delta = slip == Slip.NO_LOSS ? 1 : h[last] - target;
            double sum = 0;
            int first = slip == Slip.FULL ? 0 : slip == Slip.ONE_TOO_MANY ? Math.max(0, cut - 1) : cut;
            for (int t = last; t > first; t--) {
                delta *= slip == Slip.NO_SLOPE ? 1 : 1 - h[t] * h[t];
                sum += delta * h[t - 1];
                delta *= slip == Slip.NOT_CARRIED ? 1 : w;
            }
            return sum;
        };
    }

    @Misconception(
            name = "nothing is cut",
            hint = "Your answer does not depend on the window. How many uses of w may contribute?")
    static TruncatedSlope full() {
        return but(Slip.FULL);
    }

    @Misconception(
            name = "one step too many",
            hint = "With k = 1 you add two contributions. Which step is the last that still counts?")
    static TruncatedSlope oneTooMany() {
        return but(Slip.ONE_TOO_MANY);
    }

    @Misconception(
            name = "the state is cut too",
            hint =
                    "You start the state at 0 where the window begins. The cut is on the way back only: the state has come all the way from x₁.")
    static TruncatedSlope forgetsForward() {
        return but(Slip.FORGETS_FORWARD);
    }

    @Misconception(
            name = "the slopes of tanh are missing",
            hint = "You go back through w only. Each step passes tanh too: what is its derivative, by its value?")
    static TruncatedSlope noSlope() {
        return but(Slip.NO_SLOPE);
    }

    @Misconception(
            name = "the loss's derivative is missing",
            hint = "Your answer does not depend on the target. With what does the way back begin?")
    static TruncatedSlope noLoss() {
        return but(Slip.NO_LOSS);
    }

    @Misconception(
            name = "w is forgotten on the way back",
            hint = "Your contributions shrink by 1 − h² only. By which factor does h_t change with h_{t−1}?")
    static TruncatedSlope notCarried() {
        return but(Slip.NOT_CARRIED);
    }
}
