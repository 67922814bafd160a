package descent.solutions;

import descent.check.Right;
import descent.contracts.PlateauRate;
import descent.contracts.PlateauStart;
import java.util.ArrayList;
import java.util.List;

/** Right answers to {@code 09-plateau}. */
final class PlateauStartAnswers {
    private PlateauStartAnswers() {}

    @Right("an object with three fields")
    static PlateauStart fields() {
        return (first, factor, patience, threshold, largerIsBetter) -> new PlateauRate() {
            private double rate = first;
            private double best = largerIsBetter ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            private int bad;

            @Override
            public double after(double metric) {
                if (largerIsBetter ? metric > best + threshold : metric < best - threshold) {
                    best = metric;
                    bad = 0;
                } else {
                    bad++;
                }
                if (bad > patience) {
                    rate *= factor;
                    bad = 0;
                }
                return rate;
            }
        };
    }

    @Right("the metric's sign turned round, state in an array")
    static PlateauStart turned() {
        return (first, factor, patience, threshold, largerIsBetter) -> {
            double[] state = {first, Double.POSITIVE_INFINITY, patience};
            double sign = largerIsBetter ? -1 : 1;
            return metric -> {
                if (sign * metric < state[1] - threshold) {
                    state[1] = sign * metric;
                    state[2] = patience;
                } else if (state[2]-- == 0) {
                    state[0] *= factor;
                    state[2] = patience;
                }
                return state[0];
            };
        };
    }

    @Right("the whole history, counted anew each time")
    static PlateauStart history() {
        return (first, factor, patience, threshold, largerIsBetter) -> {
            List<Double> seen = new ArrayList<>();
            return metric -> {
                seen.add(largerIsBetter ? metric : -metric);
                double best = Double.NEGATIVE_INFINITY;
                double rate = first;
                int since = 0;
                for (double value : seen) {
                    since++;
                    if (value > best + threshold) {
                        best = value;
                        since = 0;
                    }
                    if (since == patience + 1) {
                        rate = rate * factor;
                        since = 0;
                    }
                }
                return rate;
            };
        };
    }
}
