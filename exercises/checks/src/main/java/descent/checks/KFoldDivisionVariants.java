package descent.checks;

import descent.check.Misconception;
import descent.contracts.KFoldDivision;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What goes wrong in {@code 15-k-folds}. */
final class KFoldDivisionVariants {
    private KFoldDivisionVariants() {}

    /** Training and test of fold f of k. */
    @FunctionalInterface
    private interface Cut {
        int[][] fold(int[] order, int k, int f);
    }

    private static KFoldDivision each(Cut cut) {
        return (order, k) ->
                IntStream.range(0, k).mapToObj(f -> cut.fold(order, k, f)).toArray(int[][][]::new);
    }

    private static int[][] fold(int[] order, int from, int to) {
        int[] train = IntStream.range(0, order.length)
                .filter(i -> i < from || i >= to)
                .map(i -> order[i])
                .toArray();
        return new int[][] {train, Arrays.copyOfRange(order, from, to)};
    }

    private static int[][] right(int[] order, int k, int f) {
        return fold(order, start(order.length, k, f), start(order.length, k, f + 1));
    }

    private static int start(int n, int k, int f) {
        return f * (n / k) + Math.min(f, n % k);
    }

    @Misconception(
            name = "the remainder is in no fold",
            hint =
                    "With 11 samples and 4 folds your test folds have 2 samples each, 8 in all. Which samples are never tested, and "
                            + "where should they be?")
    static KFoldDivision lost() {
        return each((order, k, f) -> {
            int size = order.length / k;
            return fold(order, f * size, (f + 1) * size);
        });
    }

    @Misconception(
            name = "the last fold takes all of the remainder",
            hint =
                    "With 11 samples and 4 folds your last fold tests on 5 samples and the others on 2. How could the sizes differ by "
                            + "at most one?")
    static KFoldDivision lastTakesAll() {
        return each((order, k, f) -> {
            int size = order.length / k;
            return fold(order, f * size, f == k - 1 ? order.length : (f + 1) * size);
        });
    }

    @Misconception(
            name = "training contains the test samples",
            hint =
                    "Take a test index of your first fold: it is among the training indices, too. What would a nearest neighbour score?")
    static KFoldDivision trainsOnAll() {
        return each((order, k, f) -> new int[][] {order.clone(), right(order, k, f)[1]});
    }

    @Misconception(
            name = "the shuffled order is not used",
            hint =
                    "Your folds are the same whatever the order is. If the samples are sorted by class, what does the first fold "
                            + "test, and what has its training never seen?")
    static KFoldDivision unshuffled() {
        return each((order, k, f) -> right(IntStream.range(0, order.length).toArray(), k, f));
    }

    @Misconception(
            name = "the folds overlap",
            hint =
                    "With 11 samples and 4 folds some samples are tested twice. Your pieces all have the larger size: where does each "
                            + "begin, and where did the one before end?")
    static KFoldDivision overlapping() {
        return each((order, k, f) -> {
            int n = order.length;
            int size = (n + k - 1) / k;
            int from = Math.min(f * (n / k), n - size);
            return fold(order, from, from + size);
        });
    }

    @Misconception(
            name = "training and test are exchanged",
            hint = "Your first array of a fold is the small one. With 10 folds, would you train on a tenth?")
    static KFoldDivision exchanged() {
        return each((order, k, f) -> {
            int[][] right = right(order, k, f);
            return new int[][] {right[1], right[0]};
        });
    }
}
