package descent.optim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SplitMix64Test {
    @Test
    void theFirstNumbersOfSeedZeroAreThePublishedOnes() {
        SplitMix64 random = new SplitMix64(0);
        assertThat(random.nextLong()).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(random.nextLong()).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(random.nextLong()).isEqualTo(0x06C45D188009454FL);
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheNormalDistribution() {
        SplitMix64 random = new SplitMix64(1);
        int n = 200_000;
        double[] moment = new double[5];
        for (int i = 0; i < n; i++) {
            double z = random.nextGaussian();
            for (int p = 1; p <= 4; p++) moment[p] += Math.pow(z, p) / n;
        }
        assertThat(moment[1]).isCloseTo(0, within(0.01));
        assertThat(moment[2]).isCloseTo(1, within(0.01));
        assertThat(moment[3]).isCloseTo(0, within(0.03));
        assertThat(moment[4]).isCloseTo(3, within(0.06));
    }

    @Test
    void boundedIntegersAreUniform() {
        SplitMix64 random = new SplitMix64(2);
        int[] count = new int[7];
        for (int i = 0; i < 70_000; i++) count[random.nextInt(7)]++;
        for (int c : count) assertThat(c).isBetween(9_600, 10_400);
    }

    @Test
    void aSplitGeneratorHasNumbersOfItsOwn() {
        SplitMix64 random = new SplitMix64(3);
        assertThat(random.split().nextLong()).isNotEqualTo(new SplitMix64(3).nextLong());
        assertThat(new SplitMix64(3).split().nextLong())
                .isEqualTo(new SplitMix64(3).split().nextLong());
    }
}
