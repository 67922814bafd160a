package descent.solutions;

import descent.check.Right;
import descent.contracts.DecayFactor;
import java.util.stream.DoubleStream;

/** Right answers to {@code 08-decay-factor}. */
final class DecayFactorAnswers {
    private DecayFactorAnswers() {}

    @Right("a power")
    static DecayFactor power() {
        return (rate, lambda, steps) -> Math.pow(1 - rate * lambda, steps);
    }

    @Right("step by step")
    static DecayFactor loop() {
        return (rate, lambda, steps) -> {
            double weight = 1;
            for (int t = 0; t < steps; t++) {
                weight -= rate * lambda * weight;
            }
            return weight;
        };
    }

    @Right("a fold over the steps")
    static DecayFactor fold() {
        return (rate, lambda, steps) -> {
            double keep = 1 - rate * lambda;
            return DoubleStream.generate(() -> keep).limit(steps).reduce(1, (a, b) -> a * b);
        };
    }
}
