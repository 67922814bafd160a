package descent.checks;

import descent.check.Misconception;
import descent.contracts.SmoUpdate;
import descent.contracts.TwoMultipliers;

/** How a step of SMO goes astray. */
final class SmoUpdateVariants {
    private SmoUpdateVariants() {}

    private static double low(double alpha1, double alpha2, boolean same, double c) {
        return Math.max(0, same ? alpha1 + alpha2 - c : alpha2 - alpha1);
    }

    private static double high(double alpha1, double alpha2, boolean same, double c) {
        return Math.min(c, same ? alpha1 + alpha2 : c + alpha2 - alpha1);
    }

    private static double cut(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    @Misconception(
            name = "the box's limits are exchanged",
            hint =
                    "Which stays fixed if the labels differ, the sum of the two or their difference? Σαy must not change.")
    static SmoUpdate swapped() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            boolean same = y1 != y2;
            double next = cut(a2 + y2 * (e1 - e2) / (k11 + k22 - 2 * k12), low(a1, a2, same, c), high(a1, a2, same, c));
            return new TwoMultipliers(a1 + y1 * y2 * (a2 - next), next);
        };
    }

    @Misconception(
            name = "downhill",
            hint =
                    "From zero, your α₂ wants to become negative: the step goes away from the maximum. Compare the signs of the numerator and of the curvature; Platt writes both the other way round.")
    static SmoUpdate downhill() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            boolean same = y1 == y2;
            double next = cut(a2 - y2 * (e1 - e2) / (k11 + k22 - 2 * k12), low(a1, a2, same, c), high(a1, a2, same, c));
            return new TwoMultipliers(a1 + y1 * y2 * (a2 - next), next);
        };
    }

    @Misconception(
            name = "not cut",
            hint =
                    "One of your multipliers is outside [0, C]. The top of the parabola may lie outside the box: where is the best allowed point then?")
    static SmoUpdate uncut() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            double next = a2 + y2 * (e1 - e2) / (k11 + k22 - 2 * k12);
            return new TwoMultipliers(a1 + y1 * y2 * (a2 - next), next);
        };
    }

    @Misconception(
            name = "only the second is cut",
            hint = "Your α₂ stays in [0, C], but α₁, which has to follow, leaves it. L and H must keep both inside.")
    static SmoUpdate plainBox() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            double next = cut(a2 + y2 * (e1 - e2) / (k11 + k22 - 2 * k12), 0, c);
            return new TwoMultipliers(a1 + y1 * y2 * (a2 - next), next);
        };
    }

    @Misconception(
            name = "the first always moves against the second",
            hint = "With different labels both must move the same way, or Σαy changes. Which factor says so?")
    static SmoUpdate withoutLabels() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            boolean same = y1 == y2;
            double next = cut(a2 + y2 * (e1 - e2) / (k11 + k22 - 2 * k12), low(a1, a2, same, c), high(a1, a2, same, c));
            return new TwoMultipliers(a1 + (a2 - next), next);
        };
    }

    @Misconception(name = "the first stays", hint = "You move α₂ alone. What becomes of Σαy = 0?")
    static SmoUpdate alone() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            boolean same = y1 == y2;
            return new TwoMultipliers(
                    a1, cut(a2 + y2 * (e1 - e2) / (k11 + k22 - 2 * k12), low(a1, a2, same, c), high(a1, a2, same, c)));
        };
    }

    @Misconception(name = "K₁₂ is counted once", hint = "The curvature is ‖φ(x₁) − φ(x₂)‖². Multiply the square out.")
    static SmoUpdate halfCross() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            boolean same = y1 == y2;
            double next = cut(a2 + y2 * (e1 - e2) / (k11 + k22 - k12), low(a1, a2, same, c), high(a1, a2, same, c));
            return new TwoMultipliers(a1 + y1 * y2 * (a2 - next), next);
        };
    }

    @Misconception(
            name = "the second label is forgotten",
            hint = "Your step is right for y₂ = 1. With y₂ = −1 a larger α₂ lowers f instead of raising it.")
    static SmoUpdate withoutSecondLabel() {
        return (a1, a2, y1, y2, e1, e2, k11, k12, k22, c) -> {
            boolean same = y1 == y2;
            double next = cut(a2 + (e1 - e2) / (k11 + k22 - 2 * k12), low(a1, a2, same, c), high(a1, a2, same, c));
            return new TwoMultipliers(a1 + y1 * y2 * (a2 - next), next);
        };
    }
}
