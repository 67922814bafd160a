package descent.solutions;

import descent.check.Right;
import descent.contracts.NoiseFloor;

/** Right answers to {@code 04-noise-floor}. */
final class NoiseFloorAnswers {
    private NoiseFloorAnswers() {}

    @Right("as the formula is written")
    static NoiseFloor formula() {
        return (rate, curvature, variance, batchSize) -> {
            double step = rate * curvature;
            return step >= 2 ? noFloor() : rate * variance / (batchSize * curvature * (2 - step));
        };
    }

    @Right("the sum of a geometric series")
    static NoiseFloor series() {
        return (rate, curvature, variance, batchSize) -> {
            double factor = 1 - rate * curvature;
            if (!(Math.abs(factor) < 1)) {
                return noFloor();
            }
            return rate * rate * (variance / batchSize) / (1 - factor * factor);
        };
    }

    @Right("by the noise of a batch")
    static NoiseFloor noise() {
        return (rate, curvature, variance, batchSize) -> {
            double noise = variance / batchSize;
            double room = 2 / curvature - rate;
            if (room > 0) {
                return rate * noise / room / curvature / curvature;
            }
            return noFloor();
        };
    }

    private static double noFloor() {
        return Double.POSITIVE_INFINITY;
    }
}
