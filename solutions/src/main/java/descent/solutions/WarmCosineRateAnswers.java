package descent.solutions;

import descent.check.Right;
import descent.contracts.WarmCosineRate;

/** Right answers to {@code 09-warm-up-cosine}. */
final class WarmCosineRateAnswers {
    private WarmCosineRateAnswers() {}

    @Right("three cases")
    static WarmCosineRate cases() {
        return (step, warmUp, steps, highest, lowest) -> {
            if (step < warmUp) {
                return highest * (step + 1) / warmUp;
            }
            if (step >= steps) {
                return lowest;
            }
            double share = (double) (step - warmUp + 1) / (steps - warmUp);
            return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * share)) / 2;
        };
    }

    @Right("the share of the fall, clamped")
    static WarmCosineRate clamped() {
        return (step, warmUp, steps, highest, lowest) -> {
            double rise = Math.min(1, (step + 1.0) / warmUp);
            double fall = Math.max(0, Math.min(1, (step + 1.0 - warmUp) / (steps - warmUp)));
            double top = lowest + (highest - lowest) * (0.5 + 0.5 * Math.cos(fall * Math.PI));
            return rise < 1 ? rise * highest : top;
        };
    }

    @Right("counted from the last update backwards")
    static WarmCosineRate backwards() {
        return (step, warmUp, steps, highest, lowest) -> {
            int left = steps - 1 - step;
            int length = steps - warmUp;
            if (left <= 0) {
                return lowest;
            }
            if (left > length) {
                return highest - highest * (left - length) / warmUp;
            }
            double s = Math.sin(Math.PI / 2 * left / length);
            return lowest + (highest - lowest) * s * s;
        };
    }
}
