package descent.solutions;

import descent.check.Right;
import descent.contracts.ScaledRate;

/** Right answers to {@code 22-scaled-rate}. */
final class ScaledRateAnswers {
    private ScaledRateAnswers() {}

    @Right("the rate to reach, then the line")
    static ScaledRate line() {
        return (rate, from, to, adam, largest, step, warmUp) -> {
            double k = (double) to / from;
            double reach = Math.min(largest, rate * (adam ? Math.sqrt(k) : k));
            if (step >= warmUp) {
                return reach;
            }
            return rate + (reach - rate) * step / warmUp;
        };
    }

    @Right("two weights that add up to one")
    static ScaledRate weights() {
        return (rate, from, to, adam, largest, step, warmUp) -> {
            double reach = Math.pow(1.0 * to / from, adam ? 0.5 : 1) * rate;
            if (reach > largest) {
                reach = largest;
            }
            double share = warmUp == 0 ? 1 : Math.min(1.0, 1.0 * step / warmUp);
            return (1 - share) * rate + share * reach;
        };
    }

    @Right("from step to step")
    static ScaledRate stepByStep() {
        return (rate, from, to, adam, largest, step, warmUp) -> {
            double factor = adam ? Math.sqrt(to) / Math.sqrt(from) : to / (double) from;
            double reach = rate * factor <= largest ? rate * factor : largest;
            if (warmUp <= step) {
                return reach;
            }
            double now = rate;
            for (int t = 0; t < step; t++) {
                now += (reach - rate) / warmUp;
            }
            return now;
        };
    }
}
