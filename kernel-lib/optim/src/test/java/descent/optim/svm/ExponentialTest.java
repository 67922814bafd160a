package descent.optim.svm;

import static org.assertj.core.api.Assertions.assertThat;

import descent.optim.random.SplitMix64;
import org.junit.jupiter.api.Test;

/** The kernel's own exponential is the platform's to two units in the last place. */
class ExponentialTest {
    @Test
    void itIsExpForNegativeNumbers() {
        SplitMix64 random = new SplitMix64(1);
        for (int k = 0; k < 200_000; k++) {
            double x = -Math.pow(10, random.nextDouble(-18, 3));
            double expected = StrictMath.exp(x);
            assertThat(Math.abs(Exponential.of(x) - expected))
                    .as("x = %s", x)
                    .isLessThanOrEqualTo(2 * Math.ulp(expected));
        }
    }

    @Test
    void itsEdges() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(-0.0)).isEqualTo(1);
        assertThat(Exponential.of(1e-17)).isEqualTo(1);
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.of(-800)).isZero();
        assertThat(Exponential.of(Double.NaN)).isNaN();
    }
}
