package descent.solutions;

import descent.check.Right;
import descent.contracts.Violation;
import descent.contracts.WorstPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 18-worst-pair}. */
final class WorstPairAnswers {
    private WorstPairAnswers() {}

    private static boolean mayMove(double alpha, double y, double c, double direction) {
        return y == direction ? alpha != c : alpha != 0;
    }

    @Right("the examples in the order of F")
    static WorstPair ordered() {
        return (alpha, y, f, c) -> {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < f.length; i++) {
                order.add(i);
            }
            order.sort((i, j) -> Double.compare(f[i], f[j]));
            List<Integer> growing =
                    order.stream().filter(i -> mayMove(alpha[i], y[i], c, 1)).toList();
            List<Integer> falling =
                    order.stream().filter(i -> mayMove(alpha[i], y[i], c, -1)).toList();
            int up = growing.get(0);
            int down = falling.get(falling.size() - 1);
            return new Violation(up, down, Math.max(0, f[down] - f[up]));
        };
    }

    @Right("with streams")
    static WorstPair streams() {
        return (alpha, y, f, c) -> {
            int up = IntStream.range(0, f.length)
                    .filter(i -> y[i] == 1 && alpha[i] != c || y[i] == -1 && alpha[i] != 0)
                    .boxed()
                    .min(Comparator.comparingDouble(i -> f[i]))
                    .orElseThrow();
            int down = IntStream.range(0, f.length)
                    .filter(i -> y[i] == 1 && alpha[i] != 0 || y[i] == -1 && alpha[i] != c)
                    .boxed()
                    .max(Comparator.comparingDouble(i -> f[i]))
                    .orElseThrow();
            return new Violation(up, down, Math.max(f[down] - f[up], 0));
        };
    }

    @Right("by the range of y times α")
    static WorstPair ranges() {
        return (alpha, y, f, c) -> {
            int[] pair = {-1, -1};
            for (int i = 0; i < f.length; i++) {
                double now = y[i] * alpha[i];
                double low = Math.min(0, y[i] * c);
                double high = Math.max(0, y[i] * c);
                if (now != high && (pair[0] == -1 || f[i] < f[pair[0]])) {
                    pair[0] = i;
                }
                if (now != low && (pair[1] == -1 || f[i] > f[pair[1]])) {
                    pair[1] = i;
                }
            }
            return new Violation(pair[0], pair[1], Math.max(0, f[pair[1]] - f[pair[0]]));
        };
    }
}
