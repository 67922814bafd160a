package descent.solutions;

import descent.check.Right;
import descent.contracts.RestartRate;

/** Right answers to {@code 09-restarts}. */
final class RestartRateAnswers {
    private RestartRateAnswers() {}

    @Right("period after period")
    static RestartRate loop() {
        return (step, firstPeriod, growth, highest, lowest) -> {
            long period = firstPeriod;
            long since = growth == 1 ? step % firstPeriod : step;
            while (since >= period) {
                since -= period;
                period *= growth;
            }
            return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * since / period)) / 2;
        };
    }

    @Right("the next restart sought")
    static RestartRate nextRestart() {
        return (step, firstPeriod, growth, highest, lowest) -> {
            double share;
            if (growth == 1) {
                share = (double) Math.floorMod(step, (long) firstPeriod) / firstPeriod;
            } else {
                long begin = 0;
                long end = firstPeriod;
                while (end <= step) {
                    long length = (end - begin) * growth;
                    begin = end;
                    end += length;
                }
                share = (step - begin) / (double) (end - begin);
            }
            double c = Math.cos(Math.PI / 2 * share);
            return lowest + (highest - lowest) * c * c;
        };
    }

    @Right("recursion")
    static RestartRate recursive() {
        return (step, firstPeriod, growth, highest, lowest) -> growth == 1
                ? within(step % firstPeriod, firstPeriod, 1, highest, lowest)
                : within(step, firstPeriod, growth, highest, lowest);
    }

    private static double within(long since, long period, int growth, double highest, double lowest) {
        if (since >= period) {
            return within(since - period, period * growth, growth, highest, lowest);
        }
        double weight = 0.5 * (1 + Math.cos(since * Math.PI / period));
        return weight * highest + (1 - weight) * lowest;
    }
}
