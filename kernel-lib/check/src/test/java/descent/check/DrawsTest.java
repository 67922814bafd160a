package descent.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
    /** The first outputs of SplitMix64 for seed 1234567, as its authors' C code prints them. */
    @Test
    void isSplitMix64() {
        Draws draws = new Draws(1234567);
        assertThat(Long.toUnsignedString(draws.nextLong())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(draws.nextLong())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(draws.nextLong())).isEqualTo("9817491932198370423");
    }

    @Test
    void drawsStayWithinTheirBounds() {
        Draws draws = new Draws(1);
        for (int i = 0; i < 1000; i++) {
            assertThat(draws.real(-2, 3)).isBetween(-2.0, 3.0);
            assertThat(draws.integer(-1, 2)).isBetween(-1, 2);
        }
        assertThat(draws.matrix(3, 4, 0, 1)).hasDimensions(3, 4);
    }

    @Test
    void everyWholeNumberIsDrawnAboutEquallyOften() {
        Draws draws = new Draws(2);
        int[] counts = new int[4];
        IntStream.range(0, 4000).forEach(i -> counts[draws.integer(0, 3)]++);
        assertThat(IntStream.of(counts)).allMatch(count -> count > 900 && count < 1100);
    }

    @Test
    void gaussiansHaveMeanZeroAndVarianceOne() {
        Draws draws = new Draws(3);
        double[] numbers = IntStream.range(0, 20_000)
                .mapToDouble(i -> draws.nextGaussian())
                .toArray();
        double mean = IntStream.range(0, numbers.length)
                .mapToDouble(i -> numbers[i])
                .average()
                .orElseThrow();
        double square = IntStream.range(0, numbers.length)
                .mapToDouble(i -> numbers[i] * numbers[i])
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(-0.03, 0.03);
        assertThat(square).isBetween(0.96, 1.04);
    }
}
