package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import descent.optim.run.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitializerTest {
    @Test
    void drawnWeightsHaveTheDeviationThatIsStated() {
        for (Distribution distribution : Distribution.values()) {
            assertDeviation(new Xavier(1.5, distribution), 1.5 * Math.sqrt(2.0 / 500));
            assertDeviation(new He(2, He.Fan.IN, distribution), 2 / Math.sqrt(200));
            assertDeviation(new He(2, He.Fan.OUT, distribution), 2 / Math.sqrt(300));
        }
        assertDeviation(new Orthogonal(2), 2 / Math.sqrt(300));
    }

    @Test
    void uniformWeightsFillTheirBound() {
        double[] theta = new double[300 * 200];
        Xavier.uniform().fill(theta, 0, 300, 200, new SplitMix64(1));
        double largest = 0;
        for (double w : theta) largest = Math.max(largest, Math.abs(w));
        double bound = Xavier.uniform().bound(200, 300);
        assertThat(largest).isBetween(0.999 * bound, bound);
    }

    @ParameterizedTest
    @CsvSource({"3, 7", "7, 3", "5, 5"})
    void orthogonalMatricesHaveOrthonormalRowsOrColumns(int rows, int columns) {
        double[] w = new double[2 + rows * columns];
        new Orthogonal(3).fill(w, 2, rows, columns, new SplitMix64(1));
        int count = Math.min(rows, columns);
        for (int a = 0; a < count; a++)
            for (int b = 0; b < count; b++) {
                double dot = 0;
                for (int k = 0; k < Math.max(rows, columns); k++)
                    dot += rows <= columns
                            ? w[2 + a * columns + k] * w[2 + b * columns + k]
                            : w[2 + k * columns + a] * w[2 + k * columns + b];
                assertThat(dot).isCloseTo(a == b ? 9 : 0, within(1e-13));
            }
    }

    @Test
    void zeroWeightsKeepUnitsCopiesOfEachOtherAndZeroBiasesDoNot() {
        assertThat(distanceOfUnits(Initializer.constant(0.5))).isZero();
        assertThat(distanceOfUnits(Xavier.normal())).isGreaterThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.3, 0.5})
    void theLogitOfThePriorIsPredictedAtTheStartAndItsLogarithmIsNot(double prior) {
        assertThat(firstPrediction(Initializer.logit(prior))).isCloseTo(prior, within(1e-15));
        assertThat(firstPrediction(Initializer.constant(Math.log(prior))))
                .isCloseTo(prior / (1 + prior), within(1e-15));
    }

    @Test
    void logPriorsArePredictedBySoftmax() {
        Network network =
                Network.of(2, new Dense(3, Initializer.constant(0), Initializer.logPriors(1, 3, 6)), new Softmax());
        double[] p = network.start(1).forward(network.initialize(new SplitMix64(1)), new double[2], 1, Mode.EVALUATE);
        assertThat(p[0]).isCloseTo(0.1, within(1e-15));
        assertThat(p[1]).isCloseTo(0.3, within(1e-15));
        assertThat(p[2]).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void aPriorForAnotherNumberOfClassesIsRefusedWithBothNumbers() {
        Network network = Network.of(2, new Dense(3, Xavier.normal(), Initializer.logPriors(1, 1)));
        assertThatThrownBy(() -> network.initialize(new SplitMix64(1)))
                .hasMessage("the prior has 2 classes but the layer has 3 outputs");
    }

    private static double firstPrediction(Initializer bias) {
        Network network = Network.of(2, new Dense(1, Initializer.constant(0), bias), new Sigmoid());
        return network.start(1)
                .forward(network.initialize(new SplitMix64(1)), new double[] {3, -4}, 1, Mode.EVALUATE)[0];
    }

    private static double distanceOfUnits(Initializer weights) {
        Samples xor = Samples.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[] {0, 1, 1, 0});
        Network network = Network.of(2, new Dense(2, weights), new Tanh(), new Dense(1, weights));
        NetworkObjective f = new NetworkObjective(network, new SquaredError(), xor);
        double[] theta = new Training(new GradientDescent(0.5), 50)
                .minimize(f, network.initialize(new SplitMix64(2)))
                .x();
        return Math.hypot(theta[0] - theta[2], theta[1] - theta[3]);
    }

    private static void assertDeviation(Initializer initializer, double deviation) {
        double[] theta = new double[300 * 200];
        initializer.fill(theta, 0, 300, 200, new SplitMix64(1));
        double square = 0;
        for (double w : theta) square += w * w / theta.length;
        assertThat(Math.sqrt(square)).isCloseTo(deviation, within(0.01 * deviation));
    }
}
