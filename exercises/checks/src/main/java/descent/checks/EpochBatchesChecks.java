package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.Dice;
import descent.contracts.EpochBatches;
import descent.optim.random.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Checks(id = "04-epoch", title = "An epoch of batches", contract = EpochBatches.class, points = 3)
@Forbids(packages = {"descent.optim.data.", "descent.optim.random."})
final class EpochBatchesChecks {
    @Test
    @Points(0.5)
    @Hint("5 indices in batches of 2: two full ones and a last one with a single index.")
    void restMakesAShorterBatch(EpochBatches answer, Draws draws) {
        Expect.that(sizes(answer.epoch(5, 2, dice(5, draws))))
                .as("the sizes of the batches")
                .is(new int[] {2, 2, 1});
        Expect.that(sizes(answer.epoch(6, 3, dice(6, draws))))
                .as("the sizes of the batches")
                .is(new int[] {3, 3});
    }

    @Test
    @Points(0.75)
    @Hint("Put all batches together and sort: every index from 0 to n − 1 must be there once.")
    void everyIndexComesOnce(EpochBatches answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            Expect.that(together(answer.epoch(23, 5, dice(23, draws))))
                    .as("all indices, sorted")
                    .is(IntStream.range(0, 23).toArray());
        }
    }

    @Test
    @Points(0.25)
    @Hint("A second epoch should come in another order.")
    void everyEpochHasItsOwnOrder(EpochBatches answer, Draws draws) {
        int[][] first = answer.epoch(40, 40, dice(40, draws));
        int[][] second = answer.epoch(40, 40, dice(40, draws));
        Expect.that(second)
                .as("the second epoch")
                .satisfies(!Arrays.deepEquals(first, second), "differs from the first");
    }

    /** Enough throws for any way of shuffling n indices, and an end for a loop that never finds the last one. */
    static Dice dice(int n, Draws draws) {
        return Calls.of(Dice.class, "the dice", 100 + 20 * n, (Dice) draws::nextInt)
                .function();
    }

    private static int[] sizes(int[][] batches) {
        return batches == null
                ? new int[0]
                : Arrays.stream(batches)
                        .mapToInt(batch -> batch == null ? -1 : batch.length)
                        .toArray();
    }

    private static int[] together(int[][] batches) {
        return batches == null
                ? new int[0]
                : Arrays.stream(batches)
                        .filter(batch -> batch != null)
                        .flatMapToInt(Arrays::stream)
                        .sorted()
                        .toArray();
    }

    private static int[] shuffled(int n, Dice dice) {
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = dice.below(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private static int[][] cut(int[] order, int b, int batches, boolean fill) {
        int[][] epoch = new int[batches][];
        for (int k = 0; k < batches; k++) {
            int size = fill ? b : Math.min(b, order.length - k * b);
            epoch[k] = new int[size];
            for (int i = 0; i < size; i++) {
                epoch[k][i] = order[(k * b + i) % order.length];
            }
        }
        return epoch;
    }

    @Misconception(
            name = "the rest is dropped",
            hint = "With 5 indices and batches of 2 one index is never seen. What becomes of the rest in your loop?")
    static EpochBatches dropped() {
        return (n, b, dice) -> cut(shuffled(n, dice), b, n / b, false);
    }

    @Misconception(
            name = "with replacement",
            hint =
                    "In your epoch some indices come twice and others not at all. That is sampling, not a pass over the data. "
                            + "Do you draw indices, or an order?")
    static EpochBatches replacement() {
        return (n, b, dice) -> cut(IntStream.range(0, n).map(i -> dice.below(n)).toArray(), b, (n + b - 1) / b, false);
    }

    @Misconception(
            name = "no shuffle",
            hint =
                    "Your first batch is always 0, 1, 2, … If the data are sorted by class, what will the first batches look "
                            + "like?")
    static EpochBatches sorted() {
        return (n, b, dice) -> cut(IntStream.range(0, n).toArray(), b, (n + b - 1) / b, false);
    }

    @Misconception(
            name = "the same order in every epoch",
            hint =
                    "Your order is shuffled, but it is the same in every epoch: you use a generator of your own with a fixed "
                            + "seed. Which source of chance are you given?")
    static EpochBatches sameOrder() {
        return (n, b, dice) -> cut(shuffled(n, new SplitMix64(42)::nextInt), b, (n + b - 1) / b, false);
    }

    @Misconception(
            name = "the last batch is filled up",
            hint =
                    "Your last batch is as long as the others, because some indices come a second time. How long may the last "
                            + "batch be?")
    static EpochBatches filled() {
        return (n, b, dice) -> cut(shuffled(n, dice), b, (n + b - 1) / b, true);
    }
}
