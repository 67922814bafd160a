package descent.solutions;

import descent.check.Right;
import descent.contracts.StepBound;
import descent.contracts.StepLimits;

/** Right answers to {@code 07-step-bound}. */
final class StepBoundAnswers {
    private StepBoundAnswers() {}

    @Right("both formulas")
    static StepBound formulas() {
        return (rate, beta1, beta2) -> new StepLimits(
                rate * (1 - beta1) / Math.sqrt(1 - beta2),
                rate * (1 - beta1) / Math.sqrt((1 - beta2) * (1 - beta1 * beta1 / beta2)));
    }

    @Right("the spike, lengthened by the series")
    static StepBound series() {
        return (rate, beta1, beta2) -> {
            double spike = rate * (1 - beta1) / Math.sqrt(1 - beta2);
            double sum = 0;
            double term = 1;
            while (term > 1e-17) {
                sum += term;
                term *= beta1 * beta1 / beta2;
            }
            return new StepLimits(spike, spike * Math.sqrt(sum));
        };
    }

    @Right("over one denominator")
    static StepBound denominator() {
        return (rate, beta1, beta2) -> {
            double free = 1 - beta2;
            double longest = Math.sqrt(beta2 / (free * (beta2 - Math.pow(beta1, 2))));
            double spike = 1 / Math.sqrt(free);
            return new StepLimits((rate - rate * beta1) * spike, (rate - rate * beta1) * longest);
        };
    }
}
