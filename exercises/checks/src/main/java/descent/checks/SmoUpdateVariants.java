package descent.checks;

import descent.check.Misconception;
import descent.contracts.SmoUpdate;
import descent.contracts.TwoMultipliers;

/** How a step of SMO goes astray. */
final class SmoUpdateVariants {
    private SmoUpdateVariants() {}

    private enum Slip {
        BOX_SWAPPED,
        DOWNHILL,
        UNCUT,
        PLAIN_BOX,
        NO_LABELS,
        ALONE,
        HALF_CROSS,
        NO_SECOND_LABEL
    }

    /** The right step but for one slip. */
    private static SmoUpdate but(Slip slip) {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            double curvature = k11 + k22 - (slip == Slip.HALF_CROSS ? 1 : 2) * k12;
            double step = (slip == Slip.NO_SECOND_LABEL ? 1 : y2) * (e1 - e2) / curvature;
            double best = slip == Slip.DOWNHILL ? a2 - step : a2 + step;
            boolean same = y1 == y2 != (slip == Slip.BOX_SWAPPED);
            boolean plain = slip == Slip.PLAIN_BOX;
            double low = plain ? 0 : Math.max(0, same ? a1 + a2 - c : a2 - a1);
            double high = plain ? c : Math.min(c, same ? a1 + a2 : c + a2 - a1);
            double next = slip == Slip.UNCUT ? best : Math.max(low, Math.min(high, best));
            double sign = slip == Slip.ALONE ? 0 : slip == Slip.NO_LABELS ? 1 : y1 * y2;
            return new TwoMultipliers(a1 + sign * (a2 - next), next);
        };
    }

    @Misconception(
            name = "the box's limits are exchanged",
            hint =
                    "Which stays fixed if the labels differ, the sum of the two or their difference? Σαy must not change.")
    static SmoUpdate swapped() {
        return but(Slip.BOX_SWAPPED);
    }

    @Misconception(
            name = "downhill",
            hint =
                    "From zero, your α₂ wants to become negative: the step goes away from the maximum. Compare the signs of the numerator and of the curvature; Platt writes both the other way round.")
    static SmoUpdate downhill() {
        return but(Slip.DOWNHILL);
    }

    @Misconception(
            name = "not cut",
            hint =
                    "One of your multipliers is outside [0, C]. The top of the parabola may lie outside the box: where is the best allowed point then?")
    static SmoUpdate uncut() {
        return but(Slip.UNCUT);
    }

    @Misconception(
            name = "only the second is cut",
            hint = "Your α₂ stays in [0, C], but α₁, which has to follow, leaves it. L and H must keep both inside.")
    static SmoUpdate plainBox() {
        return but(Slip.PLAIN_BOX);
    }

    @Misconception(
            name = "the first always moves against the second",
            hint = "With different labels both must move the same way, or Σαy changes. Which factor says so?")
    static SmoUpdate withoutLabels() {
        return but(Slip.NO_LABELS);
    }

    @Misconception(name = "the first stays", hint = "You move α₂ alone. What becomes of Σαy = 0?")
    static SmoUpdate alone() {
        return but(Slip.ALONE);
    }

    @Misconception(name = "K₁₂ is counted once", hint = "The curvature is ‖φ(x₁) − φ(x₂)‖². Multiply the square out.")
    static SmoUpdate halfCross() {
        return but(Slip.HALF_CROSS);
    }

    @Misconception(
            name = "the second label is forgotten",
            hint = "Your step is right for y₂ = 1. With y₂ = −1 a larger α₂ lowers f instead of raising it.")
    static SmoUpdate withoutSecondLabel() {
        return but(Slip.NO_SECOND_LABEL);
    }
}
