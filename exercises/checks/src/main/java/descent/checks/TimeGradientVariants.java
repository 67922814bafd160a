package descent.checks;

import descent.check.Misconception;
import descent.contracts.TimeGradient;

/** What goes wrong in back-propagation through time. */
final class TimeGradientVariants {
    private TimeGradientVariants() {}

    static double[][] states(double[][] w, double[][] u, double[][] inputs) {
        double[][] h = new double[inputs.length + 1][w.length];
        for (int t = 0; t < inputs.length; t++) {
            for (int i = 0; i < w.length; i++) {
                double z = 0;
                for (int j = 0; j < w.length; j++) {
                    z += w[i][j] * h[t][j];
                }
                for (int j = 0; j < inputs[t].length; j++) {
                    z += u[i][j] * inputs[t][j];
                }
                h[t + 1][i] = Math.tanh(z);
            }
        }
        return h;
    }

    private enum Slip {
        UNTRANSPOSED,
        LAST_ONLY,
        STATE_AS_SLOPE,
        STATE_AFTER,
        END_ONLY,
        NO_CARRY,
        NO_SLOPE
    }

    /** The right gradient but for one slip. */
    private static TimeGradient but(Slip slip) {
        return (w, u, inputs, direct) -> {
            int n = w.length;
            int last = inputs.length - 1;
            double[][] h = states(w, u, inputs);
            double[][] dW = new double[n][n];
            double[] delta = new double[n];
            for (int t = last; t >= 0; t--) {
                double[] dz = new double[n];
                for (int i = 0; i < n; i++) {
                    delta[i] += slip == Slip.END_ONLY && t < last ? 0 : direct[t][i];
                    dz[i] = slope(slip, h[t + 1][i]) * delta[i];
                }
                double[] before = new double[n];
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        if (t == last || slip != Slip.LAST_ONLY) {
                            dW[i][j] += dz[i] * h[slip == Slip.STATE_AFTER ? t + 1 : t][j];
                        }
                        before[j] += (slip == Slip.UNTRANSPOSED ? w[j][i] : w[i][j]) * dz[i];
                    }
                }
                delta = slip == Slip.NO_CARRY ? new double[n] : before;
            }
            return dW;
        };
    }

    private static double slope(Slip slip, double state) {
        return switch (slip) {
            case STATE_AS_SLOPE -> state;
            case NO_SLOPE -> 1;
            default -> 1 - state * state;
        };
    }

    @Misconception(
            name = "W in place of its transpose",
            hint =
                    "With one unit you are right, with two and a W that is not symmetric you are not. Going back, unit j collects from all units i that it fed: is that a row or a column of W?")
    static TimeGradient untransposed() {
        return but(Slip.UNTRANSPOSED);
    }

    @Misconception(
            name = "only the last step contributes",
            hint =
                    "You take the contribution of the last step alone. W was used at every step: the contributions add up.")
    static TimeGradient lastOnly() {
        return but(Slip.LAST_ONLY);
    }

    @Misconception(
            name = "h in place of 1 − h²",
            hint =
                    "Your factor at each step is the state itself. What is the derivative of tanh, written by its value?")
    static TimeGradient stateAsSlope() {
        return but(Slip.STATE_AS_SLOPE);
    }

    @Misconception(
            name = "the state after the step",
            hint =
                    "Your contribution of step t has h_t as a factor. What did W multiply in that step: the state before or after it?")
    static TimeGradient sameState() {
        return but(Slip.STATE_AFTER);
    }

    @Misconception(
            name = "losses at earlier steps are forgotten",
            hint =
                    "If the loss looks at the last state only, you are right. Here earlier states have a direct derivative too: where does it enter δ?")
    static TimeGradient endOnly() {
        return but(Slip.END_ONLY);
    }

    @Misconception(
            name = "nothing flows back",
            hint =
                    "Each of your steps knows its own direct derivative only. δ also contains what comes back from the step after it.")
    static TimeGradient noCarry() {
        return but(Slip.NO_CARRY);
    }

    @Misconception(
            name = "the slope of tanh is missing",
            hint = "You go back through W but not through tanh. Which factor lies between δ and the sum inside?")
    static TimeGradient noSlope() {
        return but(Slip.NO_SLOPE);
    }
}
