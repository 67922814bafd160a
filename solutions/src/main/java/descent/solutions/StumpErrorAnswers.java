package descent.solutions;

import descent.check.Right;
import descent.contracts.StumpError;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Right answers to {@code 15-weighted-stump}. */
final class StumpErrorAnswers {
    private StumpErrorAnswers() {}

    @Right("every sample as threshold")
    static StumpError everyThreshold() {
        return (x, labels, weights) -> {
            double total = 0;
            double all = 0; // the surplus of label 1
            for (int i = 0; i < x.length; i++) {
                total += weights[i];
                all += labels[i] * weights[i];
            }
            double edge = 0;
            for (double s : x) {
                double left = 0;
                for (int i = 0; i < x.length; i++) {
                    if (x[i] <= s) {
                        left += labels[i] * weights[i];
                    }
                }
                edge = Math.max(edge, Math.abs(left - (all - left)));
            }
            return (total - edge) / 2;
        };
    }

    @Right("one pass over the sorted samples")
    static StumpError sorted() {
        return (x, labels, weights) -> {
            int n = x.length;
            int[] order = IntStream.range(0, n)
                    .boxed()
                    .sorted((a, b) -> Double.compare(x[a], x[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double total = Arrays.stream(weights).sum();
            double error = 0; // of the answer −1 for all
            for (int i = 0; i < n; i++) {
                error += labels[i] == 1 ? weights[i] : 0;
            }
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < n; k++) {
                int i = order[k];
                error -= labels[i] * weights[i]; // this sample now gets the answer 1
                if (k == n - 1 || x[order[k + 1]] > x[i]) {
                    least = Math.min(least, Math.min(error, total - error));
                }
            }
            return least;
        };
    }

    @Right("the weights of each number in a sorted map")
    static StumpError map() {
        return (x, labels, weights) -> {
            TreeMap<Double, Double> surplus = new TreeMap<>();
            double half = 0;
            double all = 0;
            for (int i = 0; i < x.length; i++) {
                surplus.merge(x[i], labels[i] * weights[i], Double::sum);
                half += weights[i] / 2;
                all += labels[i] * weights[i];
            }
            // A stump's edge is |surplus on the left − surplus on the right|; its error is half of (weight − edge).
            double left = 0;
            double edge = 0;
            for (double here : surplus.values()) {
                left += here;
                edge = Math.max(edge, Math.abs(2 * left - all));
            }
            return half - edge / 2;
        };
    }
}
