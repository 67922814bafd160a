package descent.solutions;

import descent.check.Right;
import descent.contracts.LossFloor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Right answers to {@code 25-floor}. */
final class LossFloorAnswers {
    private LossFloorAnswers() {}

    @Right("each example among those that equal it")
    static LossFloor eachAmongItsEquals() {
        return (inputs, labels, classes, smoothing) -> {
            double sum = 0;
            for (double[] input : inputs) {
                int equal = 0;
                int[] counts = new int[classes];
                for (int j = 0; j < inputs.length; j++) {
                    if (Arrays.equals(input, inputs[j])) {
                        equal++;
                        counts[labels[j]]++;
                    }
                }
                for (int count : counts) {
                    double target = (1 - smoothing) * count / equal + smoothing / classes;
                    if (target > 0) {
                        sum -= target * Math.log(target);
                    }
                }
            }
            return sum / inputs.length;
        };
    }

    @Right("a map from inputs to their labels")
    static LossFloor map() {
        return (inputs, labels, classes, smoothing) -> {
            Map<List<Double>, List<Integer>> groups = IntStream.range(0, inputs.length)
                    .boxed()
                    .collect(Collectors.groupingBy(
                            i -> Arrays.stream(inputs[i]).boxed().collect(Collectors.toList()),
                            Collectors.mapping(i -> labels[i], Collectors.toList())));
            return groups.values().stream()
                            .mapToDouble(group -> group.size() * entropy(group, classes, smoothing))
                            .sum()
                    / inputs.length;
        };
    }

    private static double entropy(List<Integer> group, int classes, double smoothing) {
        return IntStream.range(0, classes)
                .mapToDouble(k -> group.stream()
                        .mapToDouble(label -> (label == k ? 1 - smoothing : 0) + smoothing / classes)
                        .average()
                        .orElse(0))
                .map(t -> t == 0 ? 0 : -t * Math.log(t))
                .sum();
    }

    @Right("sorted, and every run of equal inputs measured by its cross-entropy")
    static LossFloor sorted() {
        return (inputs, labels, classes, smoothing) -> {
            Integer[] order = IntStream.range(0, inputs.length).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparing(i -> inputs[i], Arrays::compare));
            double sum = 0;
            int from = 0;
            while (from < order.length) {
                int to = from;
                double[] p = new double[classes];
                while (to < order.length && Arrays.equals(inputs[order[from]], inputs[order[to]])) {
                    p[labels[order[to++]]] += 1 - smoothing;
                }
                for (int k = 0; k < classes; k++) {
                    p[k] = p[k] / (to - from) + smoothing / classes;
                }
                for (int s = from; s < to; s++) {
                    sum += loss(p, labels[order[s]], smoothing);
                }
                from = to;
            }
            return sum / order.length;
        };
    }

    private static double loss(double[] p, int label, double smoothing) {
        double loss = -(1 - smoothing) * Math.log(p[label]);
        for (double share : p) {
            loss -= smoothing == 0 ? 0 : smoothing / p.length * Math.log(share);
        }
        return loss;
    }
}
