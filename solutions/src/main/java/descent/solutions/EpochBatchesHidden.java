package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.Dice;
import descent.contracts.EpochBatches;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HiddenChecks("04-epoch")
final class EpochBatchesHidden {
    @Test
    @Points(0.5)
    @Hint("Any n and b: the right number of batches, all but the last of b, every index once.")
    void anySizes(EpochBatches answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int b = draws.integer(2, 9);
            int n = b * draws.integer(1, 6) + draws.integer(1, b - 1);
            int[][] epoch = answer.epoch(n, b, dice(n, draws));
            Expect.that(epoch).as("the batches").hasLength((n + b - 1) / b);
            int[] sizes = new int[epoch == null ? 0 : epoch.length];
            int[] expected = new int[sizes.length];
            for (int k = 0; k < sizes.length; k++) {
                sizes[k] = epoch[k] == null ? -1 : epoch[k].length;
                expected[k] = k < sizes.length - 1 ? b : n - b * (sizes.length - 1);
            }
            Expect.that(sizes).as("the sizes").is(expected);
            Expect.that(together(epoch))
                    .as("all indices, sorted")
                    .is(IntStream.range(0, n).toArray());
        }
    }

    @Test
    @Points(0.5)
    @Hint("All orders of three indices must come about equally often.")
    void allOrdersAreEquallyLikely(EpochBatches answer, Draws draws) {
        int[] counts = new int[27];
        for (int trial = 0; trial < 240; trial++) {
            int[][] epoch = answer.epoch(3, 3, dice(3, draws));
            if (epoch != null && epoch.length == 1 && epoch[0] != null && epoch[0].length == 3) {
                int code = 9 * epoch[0][0] + 3 * epoch[0][1] + epoch[0][2];
                counts[Math.floorMod(code, 27)]++;
            }
        }
        // 40 each are expected, with a standard deviation of 6.
        for (int code : new int[] {5, 7, 11, 15, 19, 21}) {
            Expect.that(counts[code])
                    .as("how often one of the six orders came in 240 epochs")
                    .isAtLeast(12);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("One index makes one batch; a batch larger than n makes one of n; batches of one make n.")
    void theEdges(EpochBatches answer, Draws draws) {
        Expect.that(answer.epoch(1, 1, dice(1, draws))).as("the batches").is(new int[][] {{0}});
        Expect.that(together(answer.epoch(4, 9, dice(4, draws))))
                .as("all indices, sorted")
                .is(new int[] {0, 1, 2, 3});
        Expect.that(answer.epoch(4, 9, dice(4, draws))).as("the batches").hasLength(1);
        Expect.that(answer.epoch(4, 1, dice(4, draws))).as("the batches").hasLength(4);
    }

    private static Dice dice(int n, Draws draws) {
        return Calls.of(Dice.class, "the dice", 100 + 20 * n, (Dice) draws::nextInt)
                .function();
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
}
