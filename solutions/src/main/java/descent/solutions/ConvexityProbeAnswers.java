package descent.solutions;

import descent.check.Right;
import descent.contracts.ConvexityProbe;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Right answers to {@code 03-refute-convexity}. */
final class ConvexityProbeAnswers {
    private ConvexityProbeAnswers() {}

    @Right("slopes that fall from one step to the next")
    static ConvexityProbe slopes() {
        return (x, f) -> {
            double[][] points = IntStream.range(0, x.length)
                    .mapToObj(i -> new double[] {x[i], f[i]})
                    .sorted(Comparator.comparingDouble(point -> point[0]))
                    .toArray(double[][]::new);
            for (int k = 1; k < points.length - 1; k++) {
                double before = points[k][0] - points[k - 1][0];
                double after = points[k + 1][0] - points[k][0];
                double fall = (points[k][1] - points[k - 1][1]) / before - (points[k + 1][1] - points[k][1]) / after;
                if (fall * before * after / (before + after) > 1e-9) {
                    return true;
                }
            }
            return false;
        };
    }

    @Right("sorted, then neighbours")
    static ConvexityProbe neighbours() {
        return (x, f) -> {
            List<Integer> order = IntStream.range(0, x.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> x[i]))
                    .toList();
            for (int k = 2; k < order.size(); k++) {
                int left = order.get(k - 2);
                int middle = order.get(k - 1);
                int right = order.get(k);
                double alpha = (x[right] - x[middle]) / (x[right] - x[left]);
                if (f[middle] > alpha * f[left] + (1 - alpha) * f[right] + 1e-9) {
                    return true;
                }
            }
            return false;
        };
    }

    @Right("a sorted map and its entries on both sides")
    static ConvexityProbe map() {
        return (x, f) -> {
            TreeMap<Double, Double> graph = new TreeMap<>();
            for (int i = 0; i < x.length; i++) {
                graph.put(x[i], f[i]);
            }
            return graph.entrySet().stream().anyMatch(point -> {
                var left = graph.lowerEntry(point.getKey());
                var right = graph.higherEntry(point.getKey());
                if (left == null || right == null) {
                    return false;
                }
                double width = right.getKey() - left.getKey();
                double before = (point.getKey() - left.getKey()) / width;
                double chord = left.getValue() + before * (right.getValue() - left.getValue());
                return point.getValue() - chord > 1e-9;
            });
        };
    }
}
