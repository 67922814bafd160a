package descent.checks;

import descent.check.Misconception;
import descent.contracts.ImprovementRule;

/** Catalogued mistakes of {@code 23-expected-improvement}. */
final class ImprovementRuleVariants {
    private ImprovementRuleVariants() {}

    @Misconception(
            name = "for scores to be maximized",
            hint = "Your improvement grows with the mean. Here less is better: which way round is the difference?")
    static ImprovementRule maximize() {
        return (best, mean, s, bell) -> {
            if (s == 0) {
                return Math.max(mean - best, 0);
            }
            double z = (mean - best) / s;
            return (mean - best) * bell.distribution(z) + s * bell.density(z);
        };
    }

    @Misconception(
            name = "division by a deviation of zero",
            hint =
                    "Where the score is certain your z is 0/0 or infinite. What is max(best − Y, 0) if Y is the mean itself?")
    static ImprovementRule notANumber() {
        return (best, mean, s, bell) -> {
            double z = (best - mean) / s;
            return (best - mean) * bell.distribution(z) + s * bell.density(z);
        };
    }

    @Misconception(
            name = "the uncertainty promises nothing",
            hint =
                    "With mean = best you expect no improvement at all. But half of the outcomes are better, and the others cost nothing: "
                            + "which term is missing?")
    static ImprovementRule withoutDensity() {
        return (best, mean, s, bell) ->
                s == 0 ? Math.max(best - mean, 0) : (best - mean) * bell.distribution((best - mean) / s);
    }

    @Misconception(
            name = "the density is not scaled",
            hint =
                    "Measure scores in other units, everything times 10: the improvement must be ten times as large. Which of your two "
                            + "terms is not?")
    static ImprovementRule unscaled() {
        return (best, mean, s, bell) -> {
            if (s == 0) {
                return Math.max(best - mean, 0);
            }
            double z = (best - mean) / s;
            return (best - mean) * bell.distribution(z) + bell.density(z);
        };
    }

    @Misconception(
            name = "z is not divided by the deviation",
            hint =
                    "φ and Φ are those of the standard normal distribution. How many deviations is the best score away from the mean?")
    static ImprovementRule notStandard() {
        return (best, mean, s, bell) -> s == 0
                ? Math.max(best - mean, 0)
                : (best - mean) * bell.distribution(best - mean) + s * bell.density(best - mean);
    }

    @Misconception(
            name = "the probability of an improvement",
            hint =
                    "You return how likely an improvement is, not how large. A trial that is sure to improve by a hair gets 1 from you: is "
                            + "that the best trial?")
    static ImprovementRule probability() {
        return (best, mean, s, bell) -> s == 0 ? (mean < best ? 1 : 0) : bell.distribution((best - mean) / s);
    }
}
