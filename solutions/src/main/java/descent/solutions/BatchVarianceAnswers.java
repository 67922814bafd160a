package descent.solutions;

import descent.check.Right;
import descent.contracts.BatchVariance;

/** Right answers to {@code 04-batch-variance}. */
final class BatchVarianceAnswers {
    private BatchVarianceAnswers() {}

    @Right("by cases")
    static BatchVariance cases() {
        return (variance, population, batchSize, replacement) -> {
            if (replacement) {
                return variance / batchSize;
            }
            return variance / batchSize * (population - batchSize) / (population - 1);
        };
    }

    @Right("with a correction factor")
    static BatchVariance factor() {
        return (variance, population, batchSize, replacement) -> {
            double correction = replacement ? 1 : 1 - (batchSize - 1.0) / (population - 1.0);
            return correction * variance / batchSize;
        };
    }

    @Right("from the covariance of two draws")
    static BatchVariance covariance() {
        return (variance, population, batchSize, replacement) -> {
            // Two different draws have the covariance −σ²/(N − 1), or none with replacement.
            double covariance = replacement ? 0 : -variance / (population - 1);
            double pairs = (double) batchSize * (batchSize - 1);
            return (batchSize * variance + pairs * covariance) / ((double) batchSize * batchSize);
        };
    }
}
