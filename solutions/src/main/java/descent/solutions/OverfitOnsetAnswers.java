package descent.solutions;

import descent.check.Right;
import descent.contracts.OverfitOnset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Right answers to {@code 13-detector}. */
final class OverfitOnsetAnswers {
    private OverfitOnsetAnswers() {}

    @Right("smooth, find, compare")
    static OverfitOnset smoothFindCompare() {
        return (training, validation, window, tolerance) -> {
            int n = validation.length - window + 1;
            double[] v = new double[n];
            double[] t = new double[n];
            int best = 0;
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < window; j++) {
                    v[k] += validation[k + j] / window;
                    t[k] += training[k + j];
                }
                if (v[k] < v[best]) {
                    best = k;
                }
            }
            boolean worse = v[n - 1] - v[best] > tolerance;
            boolean better = t[n - 1] < t[best];
            return worse && better ? best + window - 1 : -1;
        };
    }

    @Right("with streams")
    static OverfitOnset streams() {
        return (training, validation, window, tolerance) -> {
            IntToDoubleFunction v = k ->
                    Arrays.stream(validation, k - window + 1, k + 1).average().orElseThrow();
            IntToDoubleFunction t = k ->
                    Arrays.stream(training, k - window + 1, k + 1).average().orElseThrow();
            int last = training.length - 1;
            int best = IntStream.rangeClosed(window - 1, last)
                    .boxed()
                    .min(Comparator.comparingDouble(v::applyAsDouble))
                    .orElseThrow();
            if (v.applyAsDouble(last) <= v.applyAsDouble(best) + tolerance) {
                return -1;
            }
            return t.applyAsDouble(last) < t.applyAsDouble(best) ? best : -1;
        };
    }

    @Right("with sums from the start")
    static OverfitOnset sums() {
        return (training, validation, window, tolerance) -> {
            double[] v = validation.clone();
            double[] t = training.clone();
            Arrays.parallelPrefix(v, Double::sum);
            Arrays.parallelPrefix(t, Double::sum);
            for (int k = v.length - 1; k >= window; k--) {
                v[k] -= v[k - window];
                t[k] -= t[k - window];
            }
            int last = v.length - 1;
            int best = last;
            for (int k = last; k >= window - 1; k--) {
                if (v[k] <= v[best]) {
                    best = k;
                }
            }
            boolean risen = (v[last] - v[best]) / window > tolerance;
            return risen && t[last] < t[best] ? best : -1;
        };
    }
}
