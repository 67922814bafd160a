package descent.solutions;

import descent.check.Right;
import descent.contracts.BestFixedRate;
import descent.contracts.FixedRate;
import java.util.Arrays;

/** Right answers to {@code 02-best-rate}. */
final class BestFixedRateAnswers {
    private BestFixedRateAnswers() {}

    @Right("smallest and largest in one loop")
    static BestFixedRate loop() {
        return curvatures -> {
            double mu = curvatures[0];
            double steepest = curvatures[0];
            for (double lambda : curvatures) {
                mu = Math.min(mu, lambda);
                steepest = Math.max(steepest, lambda);
            }
            return new FixedRate(2 / (steepest + mu), (steepest - mu) / (steepest + mu));
        };
    }

    @Right("by the condition number")
    static BestFixedRate conditionNumber() {
        return curvatures -> {
            var ends = Arrays.stream(curvatures).summaryStatistics();
            double kappa = ends.getMax() / ends.getMin();
            return new FixedRate(2 / (ends.getMin() * (1 + kappa)), (kappa - 1) / (kappa + 1));
        };
    }

    @Right("where the two lines cross, and the factor by its definition")
    static BestFixedRate crossing() {
        return curvatures -> {
            double[] sorted = curvatures.clone();
            Arrays.sort(sorted);
            double middle = (sorted[0] + sorted[sorted.length - 1]) / 2;
            double rate = 1 / middle;
            return new FixedRate(rate, Math.abs(1 - rate * sorted[0]));
        };
    }
}
