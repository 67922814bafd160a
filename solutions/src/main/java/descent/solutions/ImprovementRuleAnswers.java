package descent.solutions;

import descent.check.Right;
import descent.contracts.ImprovementRule;

/** Right answers to {@code 23-expected-improvement}. */
final class ImprovementRuleAnswers {
    private ImprovementRuleAnswers() {}

    @Right("the formula")
    static ImprovementRule formula() {
        return (best, mean, deviation, bell) -> {
            if (deviation == 0) {
                return Math.max(best - mean, 0);
            }
            double z = (best - mean) / deviation;
            return (best - mean) * bell.distribution(z) + deviation * bell.density(z);
        };
    }

    @Right("everything in deviations")
    static ImprovementRule standardized() {
        return (best, mean, deviation, bell) -> {
            double gain = best - mean;
            if (deviation > 0) {
                double z = gain / deviation;
                return deviation * (z * bell.distribution(z) + bell.density(z));
            }
            return Math.max(gain, 0);
        };
    }

    @Right("by the other tail")
    static ImprovementRule otherTail() {
        return (best, mean, deviation, bell) -> {
            if (deviation == 0) {
                return Math.max(0, best - mean);
            }
            double z = (mean - best) / deviation;
            return (best - mean) * (1 - bell.distribution(z)) + deviation * bell.density(z);
        };
    }
}
