package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationTest {
    /** Values of erfc to 16 digits from tables. */
    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "0.1, 0.8875370839817152",
        "0.5, 0.4795001221869535",
        "1, 0.15729920705028513",
        "2, 0.004677734981047266",
        "2.5, 4.069520174449589e-4",
        "3, 2.209049699858544e-5",
        "5, 1.5374597944280349e-12",
        "10, 2.088487583762545e-45",
        "-1, 1.8427007929497148",
        "-6, 2"
    })
    void theComplementaryErrorFunctionKeepsItsRelativePrecision(double x, double erfc) {
        assertThat(Erf.complement(x)).isCloseTo(erfc, within(2e-13 * erfc));
    }

    @Test
    void theErrorFunctionHasNoJumpWhereItsExpansionsMeet() {
        assertThat(Erf.complement(Math.nextDown(2.5))).isCloseTo(Erf.complement(2.5), within(1e-16));
    }

    @Test
    void farOutEverythingIsFiniteAndTendsToItsLimit() {
        assertThat(Sigmoid.of(-1000)).isZero();
        assertThat(Sigmoid.of(1000)).isEqualTo(1);
        assertThat(Sigmoid.of(-700)).isCloseTo(Math.exp(-700), within(1e-315));
        assertThat(Softplus.of(1000)).isEqualTo(1000);
        assertThat(Softplus.of(-1000)).isZero();
        assertThat(new Gelu().value(1e4)).isEqualTo(1e4);
        assertThat(new Gelu().value(-1e4)).isZero();
        assertThat(new Gelu().slope(-1e200)).isZero();
        assertThat(new Elu(2).value(-1e4)).isEqualTo(-2);
        assertThat(new Silu().value(-1e4)).isZero();
    }

    @Test
    void rectifiersHaveSlopeZeroAtZeroAndLetNanThrough() {
        assertThat(new Relu().slope(0)).isZero();
        assertThat(new Relu().slope(Math.nextUp(0.0))).isEqualTo(1);
        assertThat(new LeakyRelu(0.1).slope(0)).isEqualTo(0.1);
        assertThat(new Relu().value(Double.NaN)).isNaN();
    }

    @Test
    void gainsAreTorchsOrKeepTheMeanSquare() {
        assertThat(new Relu().gain()).isEqualTo(Math.sqrt(2));
        assertThat(new Tanh().gain()).isEqualTo(5.0 / 3);
        assertThat(new LeakyRelu(0.2).gain()).isCloseTo(Math.sqrt(2 / 1.04), within(1e-15));
        assertThat(new Selu().gain()).isEqualTo(0.75);
        // E[(z Φ(z))²] = 0.42523 for a standard normal z, by Gauss–Hermite quadrature.
        assertThat(new Gelu().gain()).isCloseTo(1 / Math.sqrt(0.42522), within(1e-4));
    }
}
