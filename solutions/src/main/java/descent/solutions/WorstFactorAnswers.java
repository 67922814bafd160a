package descent.solutions;

import descent.check.Right;
import descent.contracts.WorstFactor;
import java.util.Arrays;

/** Right answers to {@code 02-worst-factor}. */
final class WorstFactorAnswers {
    private WorstFactorAnswers() {}

    @Right("a loop over the curvatures")
    static WorstFactor loop() {
        return (curvatures, rate) -> {
            double worst = 0;
            for (double lambda : curvatures) {
                worst = Math.max(worst, Math.abs(1 - rate * lambda));
            }
            return worst;
        };
    }

    @Right("only the two ends matter")
    static WorstFactor ends() {
        return (curvatures, rate) -> {
            double[] sorted = curvatures.clone();
            Arrays.sort(sorted);
            double mu = sorted[0];
            double steepest = sorted[sorted.length - 1];
            return Math.max(Math.abs(rate * mu - 1), Math.abs(rate * steepest - 1));
        };
    }

    @Right("a stream")
    static WorstFactor stream() {
        return (curvatures, rate) -> Arrays.stream(curvatures)
                .map(lambda -> Math.abs(1 - lambda * rate))
                .max()
                .getAsDouble();
    }
}
