package descent.optim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingAllReduceTest {
    private static double[][] vectors(int workers, int size) {
        SplitMix64 random = new SplitMix64(31L * workers + size);
        double[][] vectors = new double[workers][size];
        for (double[] vector : vectors) for (int i = 0; i < size; i++) vector[i] = random.nextGaussian();
        return vectors;
    }

    @ParameterizedTest(name = "{0} workers, {1} components")
    @CsvSource({"1, 5", "2, 6", "3, 10", "4, 3", "5, 1", "8, 1000", "3, 0"})
    void everybodyEndsWithTheMeanInTheSameBits(int workers, int size) {
        double[][] vectors = vectors(workers, size);
        double[] mean = new double[size];
        for (double[] vector : vectors) for (int i = 0; i < size; i++) mean[i] += vector[i] / workers;
        RingAllReduce.mean(vectors);
        for (double[] vector : vectors) assertThat(vector).containsExactly(vectors[0]);
        assertThat(vectors[0]).containsExactly(mean, within(1e-14));
        double[][] again = vectors(workers, size);
        RingAllReduce.mean(again);
        assertThat(again[0]).as("another run").containsExactly(vectors[0]);
    }

    @ParameterizedTest(name = "{0} workers, {1} components: {2} sent by each")
    @CsvSource({"1, 12, 0", "2, 12, 12", "3, 12, 16", "4, 12, 18", "6, 12, 20", "12, 12, 22"})
    void everyWorkerSendsTwoTimesTheSizeTimesOneLessThanWorkersOverWorkers(int workers, int size, long sent) {
        RingAllReduce ring = RingAllReduce.mean(vectors(workers, size));
        for (int k = 0; k < workers; k++) assertThat(ring.sent(k)).isEqualTo(sent);
        assertThat(sent).isEqualTo(2L * size * (workers - 1) / workers);
    }

    @Test
    void afterTheFirstHalfEachWorkerHasTheSumOfItsOwnChunk() {
        double[][] vectors = {{1, 10, 100, 1000}, {2, 20, 200, 2000}, {4, 40, 400, 4000}};
        RingAllReduce ring = new RingAllReduce(3, 4);
        try (Crew crew = new Crew(3)) {
            crew.run(k -> ring.reduceScatter(k, vectors[k]));
        }
        assertThat(vectors[0][0]).isEqualTo(7);
        assertThat(vectors[1][1]).isEqualTo(70);
        assertThat(vectors[2][2]).isEqualTo(700);
        assertThat(vectors[2][3]).isEqualTo(7000);
        assertThat(new int[] {ring.from(0), ring.to(0), ring.to(1), ring.to(2)}).containsExactly(0, 1, 2, 4);
    }

    @Test
    void oneRingServesManyRounds() {
        RingAllReduce ring = new RingAllReduce(3, 5);
        double[][] vectors = {{1, 1, 1, 1, 1}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}};
        try (Crew crew = new Crew(3)) {
            crew.run(k -> {
                for (int round = 0; round < 10; round++) ring.sum(k, vectors[k]);
            });
        }
        for (double[] vector : vectors)
            assertThat(vector).containsOnly(19683); // 3⁹: from the second round on, three times
    }

    @Test
    void vectorsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> RingAllReduce.mean(new double[3], new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each vector must have length 3 but has 2");
        assertThatThrownBy(() -> new RingAllReduce(0, 2)).hasMessage("workers must be at least 1 but was 0");
    }

    @Test
    void aWorkerWhoseNeighbourIsMissingCanBeInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new RingAllReduce(2, 2).reduceScatter(0, new double[2]))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
