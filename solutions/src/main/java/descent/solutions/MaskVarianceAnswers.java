package descent.solutions;

import descent.check.Right;
import descent.contracts.MaskVariance;

/** Right answers to {@code 14-mask-variance}. */
final class MaskVarianceAnswers {
    private MaskVarianceAnswers() {}

    @Right("the formula")
    static MaskVariance formula() {
        return (h, p) -> h * h * p / (1 - p);
    }

    @Right("mean of squares minus square of the mean")
    static MaskVariance moments() {
        return (h, p) -> {
            double kept = h / (1 - p);
            return (1 - p) * kept * kept - h * h;
        };
    }

    @Right("both cases about the mean")
    static MaskVariance cases() {
        return (h, p) -> {
            double above = h / (1 - p) - h;
            return p * Math.pow(h, 2) + (1 - p) * Math.pow(above, 2);
        };
    }
}
