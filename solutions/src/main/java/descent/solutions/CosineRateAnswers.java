package descent.solutions;

import descent.check.Right;
import descent.contracts.CosineRate;

/** Right answers to {@code 09-cosine}. */
final class CosineRateAnswers {
    private CosineRateAnswers() {}

    @Right("as the formula is written")
    static CosineRate formula() {
        return (step, steps, highest, lowest) -> {
            if (step >= steps) {
                return lowest;
            }
            return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * step / steps)) / 2;
        };
    }

    @Right("the share clamped first")
    static CosineRate clamped() {
        return (step, steps, highest, lowest) -> {
            double share = Math.min(1.0, (double) step / steps);
            double weight = 0.5 + 0.5 * Math.cos(share * Math.PI);
            return weight * highest + (1 - weight) * lowest;
        };
    }

    @Right("by the square of half the angle")
    static CosineRate halfAngle() {
        return (step, steps, highest, lowest) -> {
            double c = Math.cos(Math.PI / 2 * Math.min(step, steps) / steps);
            return lowest + (highest - lowest) * c * c;
        };
    }
}
