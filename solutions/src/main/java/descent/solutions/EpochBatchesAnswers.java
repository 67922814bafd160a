package descent.solutions;

import descent.check.Right;
import descent.contracts.EpochBatches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 04-epoch}. */
final class EpochBatchesAnswers {
    private EpochBatchesAnswers() {}

    @Right("Fisher and Yates, then cut")
    static EpochBatches cut() {
        return (n, b, dice) -> {
            int[] order = new int[n];
            for (int i = 0; i < n; i++) {
                order[i] = i;
            }
            for (int i = n - 1; i > 0; i--) {
                int j = dice.below(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            int[][] batches = new int[(n + b - 1) / b][];
            for (int k = 0; k < batches.length; k++) {
                batches[k] = Arrays.copyOfRange(order, k * b, Math.min(n, (k + 1) * b));
            }
            return batches;
        };
    }

    @Right("drawing from a list that shrinks")
    static EpochBatches shrinking() {
        return (n, b, dice) -> {
            List<Integer> left = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                left.add(i);
            }
            List<int[]> batches = new ArrayList<>();
            while (!left.isEmpty()) {
                int[] batch = new int[Math.min(b, left.size())];
                for (int k = 0; k < batch.length; k++) {
                    batch[k] = left.remove(dice.below(left.size()));
                }
                batches.add(batch);
            }
            return batches.toArray(new int[0][]);
        };
    }

    @Right("sorted by random keys")
    static EpochBatches keys() {
        return (n, b, dice) -> {
            int[] keys = IntStream.range(0, n)
                    .map(i -> dice.below(Integer.MAX_VALUE))
                    .toArray();
            List<Integer> order = IntStream.range(0, n)
                    .boxed()
                    .sorted(Comparator.comparingInt(i -> keys[i]))
                    .toList();
            return IntStream.range(0, (n - 1) / b + 1)
                    .mapToObj(k -> order.stream()
                            .skip((long) k * b)
                            .limit(b)
                            .mapToInt(Integer::intValue)
                            .toArray())
                    .toArray(int[][]::new);
        };
    }
}
