package descent.solutions;

import descent.check.Right;
import descent.contracts.BaggedVariance;

/** Right answers to {@code 15-bagged-variance}. */
final class BaggedVarianceAnswers {
    private BaggedVarianceAnswers() {}

    @Right("the two terms")
    static BaggedVariance terms() {
        return (sigma2, rho, models) -> {
            double floor = rho * sigma2;
            double rest = (1 - rho) * sigma2 / models;
            return floor + rest;
        };
    }

    @Right("all pairs over B²")
    static BaggedVariance pairs() {
        return (sigma2, rho, models) -> {
            double b = models;
            double variances = b * sigma2;
            double covariances = b * (b - 1) * rho * sigma2;
            return (variances + covariances) / (b * b);
        };
    }

    @Right("a weighted mean of σ² and ρσ²")
    static BaggedVariance weighted() {
        return (sigma2, rho, models) -> {
            double own = 1.0 / models;
            return own * sigma2 + (1 - own) * rho * sigma2;
        };
    }
}
