package descent.solutions;

import descent.check.Right;
import descent.contracts.Guarantees;
import descent.contracts.Promise;

/** Right answers to {@code 02-guarantees}. */
final class GuaranteesAnswers {
    private static final Promise NOTHING = new Promise(Double.NaN, Double.NaN);

    private GuaranteesAnswers() {}

    @Right("the condition first, then the formulas")
    static Guarantees conditionFirst() {
        return (smoothness, convexity, rate, distance, steps) -> {
            if (!(rate > 0 && rate <= 1 / smoothness)) {
                return NOTHING;
            }
            double square = distance * distance;
            return new Promise(square / (2 * rate * steps), square * Math.pow(1 - rate * convexity, steps));
        };
    }

    @Right("a product instead of a power")
    static Guarantees product() {
        return (smoothness, convexity, rate, distance, steps) -> {
            if (!(rate * smoothness <= 1) || rate <= 0) {
                return NOTHING;
            }
            double squared = distance * distance;
            double gap = squared / rate / steps / 2;
            for (int k = 0; k < steps; k++) {
                squared -= rate * convexity * squared;
            }
            return new Promise(gap, squared);
        };
    }

    @Right("by the mean decrease of the squared distance")
    static Guarantees telescope() {
        return (smoothness, convexity, rate, distance, steps) -> {
            if (rate > 0 && smoothness * rate <= 1) {
                double kept = 1 - convexity * rate;
                double time = rate * steps;
                return new Promise(0.5 * distance * distance / time, Math.pow(distance, 2) * Math.pow(kept, steps));
            }
            return NOTHING;
        };
    }
}
