package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrentTest {
    @ParameterizedTest
    @CsvSource({"0, 7.9e-31", "1, 2.5e-14", "2, 3.1e-6", "5, 0.51"})
    void theForgetGateIsTheFactorOfTheMemory(double bias, double product) {
        int steps = 100;
        Recurrent layer = Recurrent.last(new Lstm(1), steps);
        double[] theta = new double[4 * 1 + 4 * 1 + 4 + 4];
        theta[9] = bias; // b_ih of the forget gate; everything else is 0
        Unrolled lstm = layer.unroll(1, 1);
        lstm.forward(theta, new double[steps], 1, new double[1], new double[1]);
        lstm.backward(theta, new double[] {1}, true, new double[theta.length]);
        // h_T = o tanh(c_T) with o = ½ at c_T = 0, so ∂h_T/∂c₀ is half the product of the gates.
        assertThat(2 * lstm.initialMemoryGradient()[0])
                .isCloseTo(Math.pow(Sigmoid.of(bias), steps), within(1e-12 * product))
                .isCloseTo(product, within(0.02 * product));
    }

    @ParameterizedTest
    @CsvSource({"1, 3.2", "2, 7.9", "5, 149"})
    void aForgetBiasSetsHowLongTheMemoryLasts(double bias, double steps) {
        assertThat(-1 / Math.log(Sigmoid.of(bias))).isCloseTo(steps, within(0.01 * steps));
    }

    @Test
    void orthogonalWeightsKeepTheGradientOfALinearNetForTwoHundredSteps() {
        double[] norms = stateGradients(new Vanilla(8, new Identity()), 200, 1, Integer.MAX_VALUE);
        assertThat(norms[0] / norms[200]).isCloseTo(1, within(1e-12));
    }

    @Test
    void withTanhTheProductDecaysAllTheSame() {
        double[] norms = stateGradients(new Vanilla(8), 200, 1, Integer.MAX_VALUE);
        assertThat(norms[0] / norms[200]).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource({"0.9", "1.1"})
    void scaledOrthogonalWeightsAreAStraightLineInTheLogarithm(double radius) {
        double[] norms = stateGradients(new Vanilla(8, new Identity()), 60, radius, Integer.MAX_VALUE);
        for (int t = 0; t < 60; t++) assertThat(norms[t] / norms[t + 1]).isCloseTo(radius, within(1e-12));
    }

    @Test
    void truncationCutsEverythingOlderThanTheWindow() {
        double[] full = stateGradients(new Vanilla(8), 20, 1, Integer.MAX_VALUE);
        double[] cut = stateGradients(new Vanilla(8), 20, 1, 5);
        for (int t = 16; t <= 20; t++) assertThat(cut[t]).isEqualTo(full[t]);
        for (int t = 0; t <= 15; t++) {
            assertThat(full[t]).isPositive();
            assertThat(cut[t]).isZero();
        }
    }

    @Test
    void aWindowOfAllStepsTruncatesNothing() {
        assertThat(stateGradients(new Vanilla(8), 20, 1, 20))
                .isEqualTo(stateGradients(new Vanilla(8), 20, 1, Integer.MAX_VALUE));
    }

    @Test
    void outputsOfAllStepsEndWithTheLastOne() {
        Recurrent all = Recurrent.all(new Gru(3), 4);
        Recurrent last = Recurrent.last(new Gru(3), 4);
        Network one = Network.of(8, all);
        double[] theta = one.initialize(new SplitMix64(1));
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] every = one.start(1).forward(theta, x, 1, Mode.EVALUATE);
        double[] end = Network.of(8, last).start(1).forward(theta, x, 1, Mode.EVALUATE);
        for (int k = 0; k < 3; k++) assertThat(end[k]).isEqualTo(every[9 + k]);
    }

    @Test
    void theForgetBiasAndTheOrthogonalGatesAreWhereTheyBelong() {
        Network network = Network.of(4, Recurrent.last(new Lstm(3, 2.5), 2));
        double[] theta = network.initialize(new SplitMix64(1));
        int bias = network.layout().block("lstm1.b_ih").offset();
        for (int k = 0; k < 12; k++) assertThat(theta[bias + k]).isEqualTo(k >= 3 && k < 6 ? 2.5 : 0);
        int state = network.layout().block("lstm1.W_hh").offset();
        for (int gate = 0; gate < 4; gate++)
            for (int i = 0; i < 3; i++)
                for (int j = 0; j < 3; j++) {
                    double dot = 0;
                    for (int k = 0; k < 3; k++)
                        dot += theta[state + gate * 9 + i * 3 + k] * theta[state + gate * 9 + j * 3 + k];
                    assertThat(dot).isCloseTo(i == j ? 1 : 0, within(1e-14));
                }
    }

    @Test
    void aWidthThatIsNoMultipleOfTheStepsIsRefusedWithBothNumbers() {
        assertThatThrownBy(() -> Network.of(7, Recurrent.last(new Gru(3), 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4")
                .hasMessageContaining("7");
    }

    @Test
    void sequencesAndStatesThatAreTooShortAreRefusedWithBothSizes() {
        Unrolled gru = Recurrent.all(new Gru(3), 4).unroll(2, 5);
        double[] theta = new double[9 * 5 + 9 * 3 + 18];
        double[] states = new double[6];
        assertThatThrownBy(() -> gru.forward(theta, new double[39], 2, states, states))
                .hasMessage("sequences must hold 2 × 20 = 40 numbers but has 39");
        assertThatThrownBy(() -> gru.forward(theta, new double[40], 2, new double[5], states))
                .hasMessage("h0 must hold 2 × 3 = 6 numbers but has 5");
        assertThatThrownBy(() -> gru.forward(theta, new double[60], 3, states, states))
                .hasMessage("rows must be in 1 to 2 but was 3");
        gru.forward(theta, new double[40], 2, states, states);
        assertThatThrownBy(() -> gru.backward(theta, new double[6], false, theta))
                .hasMessage("upstream must hold 2 × 12 = 24 numbers but has 6");
    }

    /** Returns ‖∂L/∂h_t‖ for a gradient at the last step only. */
    private static double[] stateGradients(Cell cell, int steps, double gain, int window) {
        SplitMix64 random = new SplitMix64(4);
        Recurrent layer =
                Recurrent.last(cell, steps).withWindow(window).withWeights(Xavier.normal(), new Orthogonal(gain));
        Network network = Network.of(steps, layer);
        double[] theta = network.initialize(random);
        Unrolled unrolled = layer.unroll(1, 1);
        double[] x = new double[steps];
        for (int t = 0; t < steps; t++) x[t] = random.nextGaussian();
        double[] upstream = new double[cell.units()];
        upstream[0] = 1;
        unrolled.forward(theta, x, 1, new double[cell.units()], new double[cell.units()]);
        unrolled.backward(theta, upstream, true, new double[theta.length]);
        return unrolled.stateGradientNorms();
    }
}
