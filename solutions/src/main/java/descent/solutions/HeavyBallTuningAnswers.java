package descent.solutions;

import descent.check.Right;
import descent.contracts.HeavyBallTuning;
import descent.contracts.RateAndMomentum;

/** Right answers to {@code 05-tuned-heavy-ball}. */
final class HeavyBallTuningAnswers {
    private HeavyBallTuningAnswers() {}

    @Right("as the formulas are written")
    static HeavyBallTuning formulas() {
        return (smallest, largest) -> {
            double root = Math.sqrt(largest / smallest);
            double quotient = (root - 1) / (root + 1);
            double sum = Math.sqrt(largest) + Math.sqrt(smallest);
            return new RateAndMomentum(4 / (sum * sum), quotient * quotient);
        };
    }

    @Right("with the roots of the curvatures only")
    static HeavyBallTuning roots() {
        return (smallest, largest) -> {
            double low = Math.sqrt(smallest);
            double high = Math.sqrt(largest);
            return new RateAndMomentum(Math.pow(2 / (high + low), 2), Math.pow((high - low) / (high + low), 2));
        };
    }

    @Right("from the two ends of the map")
    static HeavyBallTuning ends() {
        return (smallest, largest) -> {
            // √β = 1 − √(ημ) and √β = √(ηL) − 1 determine both.
            double step = 2 / (Math.sqrt(largest) + Math.sqrt(smallest));
            double factor = 1 - step * Math.sqrt(smallest);
            return new RateAndMomentum(step * step, factor * factor);
        };
    }
}
