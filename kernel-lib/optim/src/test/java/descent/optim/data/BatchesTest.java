package descent.optim.data;

import static org.assertj.core.api.Assertions.assertThat;

import descent.optim.random.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void anEpochHasEveryTermOnceAndAShorterLastBatch() {
        Batches batches = Batches.shuffled(10, 4, new SplitMix64(1));
        for (int epoch = 0; epoch < 3; epoch++) {
            List<Integer> seen = new ArrayList<>();
            List<Integer> sizes = new ArrayList<>();
            do {
                Batch batch = batches.next();
                sizes.add(batch.size());
                for (int k = 0; k < batch.size(); k++) seen.add(batch.index(k));
            } while (!batches.epochEnded());
            assertThat(sizes).containsExactly(4, 4, 2);
            assertThat(seen)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 10).boxed().toList());
        }
    }

    @Test
    void theSameSeedDrawsTheSameBatches() {
        assertThat(indices(Batches.shuffled(20, 3, new SplitMix64(2)), 30))
                .isEqualTo(indices(Batches.shuffled(20, 3, new SplitMix64(2)), 30))
                .isNotEqualTo(indices(Batches.shuffled(20, 3, new SplitMix64(3)), 30));
    }

    @Test
    void withReplacementSomeTermsComeTwiceAndAllAreEquallyLikely() {
        Batches batches = Batches.withReplacement(5, 5, new SplitMix64(4));
        int[] count = new int[5];
        for (int i : indices(batches, 4_000)) count[i]++;
        for (int c : count) assertThat(c).isBetween(3_700, 4_300);
        assertThat(IntStream.range(0, 100)
                        .anyMatch(k -> indices(batches, 1).stream().distinct().count() < 5))
                .isTrue();
    }

    @Test
    void aBatchSizeAboveTheNumberOfTermsMeansAll() {
        Batches batches = Batches.shuffled(3, 100, new SplitMix64(5));
        assertThat(batches.perEpoch()).isEqualTo(1);
        assertThat(indices(batches, 1)).containsExactlyInAnyOrder(0, 1, 2);
    }

    private static List<Integer> indices(Batches batches, int count) {
        List<Integer> indices = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            Batch batch = batches.next();
            for (int k = 0; k < batch.size(); k++) indices.add(batch.index(k));
        }
        return indices;
    }
}
