package descent.solutions;

import descent.check.Right;
import descent.contracts.StepDecayRate;

/** Right answers to {@code 09-step-decay}. */
final class StepDecayRateAnswers {
    private StepDecayRateAnswers() {}

    @Right("a power of a whole quotient")
    static StepDecayRate power() {
        return (first, factor, every, step) -> first * Math.pow(factor, step / every);
    }

    @Right("rounded down by hand")
    static StepDecayRate floor() {
        return (first, factor, every, step) -> first * Math.pow(factor, Math.floor(step / (double) every));
    }

    @Right("one drop after the other")
    static StepDecayRate drops() {
        return (first, factor, every, step) -> {
            double rate = first;
            for (int left = step; left >= every; left -= every) {
                rate *= factor;
            }
            return rate;
        };
    }
}
