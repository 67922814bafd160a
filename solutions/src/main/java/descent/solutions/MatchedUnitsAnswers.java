package descent.solutions;

import descent.check.Right;
import descent.contracts.MatchedUnits;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Right answers to {@code 21-matched-units}. */
final class MatchedUnitsAnswers {
    private MatchedUnitsAnswers() {}

    @Right("the best of each subset")
    static MatchedUnits first() {
        return MatchedUnitsAnswers::bySubsets;
    }

    /** {@code best[s]} is the largest sum when the first units took the partners in the set s. */
    static double[][][] bySubsets(double[][] first, double[][] second, double[][] otherFirst, double[][] otherSecond) {
        int n = first.length;
        double[] best = new double[1 << n];
        int[] last = new int[1 << n];
        for (int set = 1; set < best.length; set++) {
            best[set] = Double.NEGATIVE_INFINITY;
            int unit = Integer.bitCount(set) - 1;
            for (int k = 0; k < n; k++) {
                if ((set >> k & 1) == 1) {
                    double sum = best[set ^ 1 << k] + like(first, second, unit, otherFirst, otherSecond, k);
                    if (sum > best[set]) {
                        best[set] = sum;
                        last[set] = k;
                    }
                }
            }
        }
        int[] order = new int[n];
        int set = best.length - 1;
        for (int unit = n - 1; unit >= 0; unit--) {
            order[unit] = last[set];
            set ^= 1 << last[set];
        }
        return renumbered(order, otherFirst, otherSecond);
    }

    private static double like(
            double[][] first, double[][] second, int i, double[][] otherFirst, double[][] otherSecond, int k) {
        double sum = 0;
        for (int j = 0; j < first[i].length; j++) {
            sum += first[i][j] * otherFirst[k][j];
        }
        for (int o = 0; o < second.length; o++) {
            sum += second[o][i] * otherSecond[o][k];
        }
        return sum;
    }

    private static double[][][] renumbered(int[] order, double[][] first, double[][] second) {
        double[][] rows = new double[order.length][];
        double[][] columns = new double[second.length][order.length];
        for (int i = 0; i < order.length; i++) {
            rows[i] = first[order[i]].clone();
            for (int o = 0; o < second.length; o++) {
                columns[o][i] = second[o][order[i]];
            }
        }
        return new double[][][] {rows, columns};
    }

    @Right("every order, one swap after the other")
    static MatchedUnits second() {
        return (first, second, otherFirst, otherSecond) -> {
            int n = first.length;
            int[] order = IntStream.range(0, n).toArray();
            int[] best = order.clone();
            double least = distance(first, second, otherFirst, otherSecond, order);
            int[] counters = new int[n];
            int level = 1;
            while (level < n) {
                if (counters[level] < level) {
                    int from = level % 2 == 0 ? 0 : counters[level];
                    int kept = order[from];
                    order[from] = order[level];
                    order[level] = kept;
                    double now = distance(first, second, otherFirst, otherSecond, order);
                    if (now < least) {
                        least = now;
                        best = order.clone();
                    }
                    counters[level]++;
                    level = 1;
                } else {
                    counters[level] = 0;
                    level++;
                }
            }
            return renumbered(best, otherFirst, otherSecond);
        };
    }

    /** The squared distance between the two nets' weights: the squares do not depend on the order, so the least is wanted. */
    private static double distance(
            double[][] first, double[][] second, double[][] otherFirst, double[][] otherSecond, int[] order) {
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = 0; j < first[i].length; j++) {
                sum += Math.pow(first[i][j] - otherFirst[order[i]][j], 2);
            }
            for (int o = 0; o < second.length; o++) {
                sum += Math.pow(second[o][i] - otherSecond[o][order[i]], 2);
            }
        }
        return sum;
    }

    @Right("a stream of all orders")
    static MatchedUnits third() {
        return (first, second, otherFirst, otherSecond) -> {
            int[] best = orders(first.length, first.length)
                    .max(Comparator.comparingDouble(order -> IntStream.range(0, order.length)
                            .mapToDouble(i -> like(first, second, i, otherFirst, otherSecond, order[i]))
                            .sum()))
                    .orElseThrow();
            return new double[][][] {
                Arrays.stream(best).mapToObj(k -> otherFirst[k].clone()).toArray(double[][]::new),
                Arrays.stream(otherSecond)
                        .map(row -> Arrays.stream(best).mapToDouble(k -> row[k]).toArray())
                        .toArray(double[][]::new)
            };
        };
    }

    private static Stream<int[]> orders(int length, int n) {
        if (length == 0) {
            return Stream.of(new int[0]);
        }
        return orders(length - 1, n)
                .flatMap(begun -> IntStream.range(0, n)
                        .filter(k -> Arrays.stream(begun).noneMatch(taken -> taken == k))
                        .mapToObj(k -> {
                            int[] longer = Arrays.copyOf(begun, length);
                            longer[length - 1] = k;
                            return longer;
                        }));
    }
}
