package descent.checks;

import descent.check.Misconception;
import descent.contracts.PenaltyGradient;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong with two penalties and a mixture. */
final class PenaltyGradientVariants {
    private PenaltyGradientVariants() {}

    @Misconception(
            name = "a ½ that is not there",
            hint =
                    "Your L2 part is half of what it should be. Some libraries have a ½ before the squares; this formula has none. What is the "
                            + "derivative of w²?")
    static PenaltyGradient halved() {
        return (w, alpha, ratio) -> of(w, x -> alpha * (ratio * Math.signum(x) + (1 - ratio) * x));
    }

    @Misconception(
            name = "sign times weight",
            hint =
                    "Your L1 part grows with the weight: sign(w)·w is |w| itself. How steep is |w| at w = 2, and how steep at w = 200?")
    static PenaltyGradient signTimesWeight() {
        return (w, alpha, ratio) -> of(w, x -> alpha * (ratio * Math.abs(x) + (1 - ratio) * 2 * x));
    }

    @Misconception(
            name = "the mixture is swapped",
            hint = "With ρ = 1 your gradient is that of the squares. Which of the two sums has the factor ρ?")
    static PenaltyGradient swapped() {
        return (w, alpha, ratio) -> of(w, x -> alpha * ((1 - ratio) * Math.signum(x) + ratio * 2 * x));
    }

    @Misconception(
            name = "the kink pushes to the right",
            hint =
                    "For a weight of exactly 0 you take the slope of the positive side. So a weight at zero would be pushed away from it. Which "
                            + "slope does the statement ask for there?")
    static PenaltyGradient signOfZeroIsOne() {
        return (w, alpha, ratio) -> of(w, x -> alpha * (ratio * (x >= 0 ? 1 : -1) + (1 - ratio) * 2 * x));
    }

    @Misconception(
            name = "L1 pushes all weights to the left",
            hint =
                    "The L1 part of your gradient is the same for −1 and 2. |w| falls on the left of zero. What is its slope there?")
    static PenaltyGradient unsigned() {
        return (w, alpha, ratio) -> of(w, x -> alpha * (x == 0 ? 0 : ratio) + alpha * (1 - ratio) * 2 * x);
    }

    @Misconception(
            name = "α acts on one part only",
            hint =
                    "Double α, and your gradient does not double. Look at the brackets of the formula: what is inside them?")
    static PenaltyGradient alphaOnFirst() {
        return (w, alpha, ratio) -> of(w, x -> alpha * ratio * Math.signum(x) + (1 - ratio) * 2 * x);
    }

    private static double[] of(double[] w, DoubleUnaryOperator slope) {
        return Arrays.stream(w).map(slope).toArray();
    }
}
