package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.BaggedVariance;
import org.junit.jupiter.api.Test;

@Checks(id = "15-bagged-variance", title = "The variance of a bag", contract = BaggedVariance.class, points = 2)
@Forbids(packages = {"descent.optim.ensemble."})
final class BaggedVarianceChecks {
    @Test
    @Points(0.5)
    @Hint("Write the variance of a sum of B terms: B variances and B(B − 1) covariances.")
    void sixModels(BaggedVariance answer) {
        Expect.that(answer.variance(4, 0.25, 6)).as("the variance").isNear(1.5, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("One model alone has variance σ², whatever ρ is. Independent models have σ²/B.")
    void oneModelAndIndependentOnes(BaggedVariance answer) {
        Expect.that(answer.variance(3, 0.7, 1)).as("one model").isNear(3.0, 1e-12);
        Expect.that(answer.variance(3, 0, 12)).as("independent models").isNear(0.25, 1e-12);
    }

    @Misconception(
            name = "as if the models were independent",
            hint =
                    "In your answer very many models have no variance left. But all bags come from one data set: where is ρ?")
    static BaggedVariance independent() {
        return (sigma2, rho, models) -> sigma2 / models;
    }

    @Misconception(name = "the floor alone", hint = "Your number does not depend on B. What is it for a single model?")
    static BaggedVariance floor() {
        return (sigma2, rho, models) -> rho * sigma2;
    }

    @Misconception(
            name = "B divides the other term",
            hint =
                    "Let B grow: which part should vanish, the one that all models share or the one that each has for itself?")
    static BaggedVariance otherTerm() {
        return (sigma2, rho, models) -> rho * sigma2 / models + (1 - rho) * sigma2;
    }

    @Misconception(
            name = "the pairs of a model with itself are counted twice",
            hint =
                    "For B = 1 your variance is above σ². Of the B² pairs, B are a model with itself. How many are left for the "
                            + "covariances?")
    static BaggedVariance allPairs() {
        return (sigma2, rho, models) -> rho * sigma2 + sigma2 / models;
    }

    @Misconception(
            name = "the deviation in place of the variance",
            hint = "The argument is σ² already. Double it: your result is not doubled.")
    static BaggedVariance squared() {
        return (sigma2, rho, models) -> sigma2 * sigma2 * (rho + (1 - rho) / models);
    }
}
