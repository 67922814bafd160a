package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.optimizer.GradientDescent;
import descent.optim.run.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossTest {
    @Test
    void crossEntropyOfUniformLogitsIsTheLogarithmOfTheClasses() {
        assertThat(new SoftmaxCrossEntropy().value(new double[4], new double[] {0, 1, 0, 0}))
                .isEqualTo(Math.log(4));
        assertThat(new SigmoidCrossEntropy().value(0, 1)).isEqualTo(Math.log(2));
    }

    @Test
    void twoClassesOfASoftmaxAreASigmoidOfTheDifference() {
        double[] z = {1.7, -0.4};
        assertThat(new SoftmaxCrossEntropy().value(z, new double[] {1, 0}))
                .isCloseTo(new SigmoidCrossEntropy().value(z[0] - z[1], 1), within(1e-15));
        assertThat(new SoftmaxCrossEntropy(0.2).value(z, new double[] {1, 0}))
                .isCloseTo(new SigmoidCrossEntropy(1, 0.2).value(z[0] - z[1], 1), within(1e-15));
    }

    @Test
    void probabilitiesThatRoundToOneStillHaveALoss() {
        // σ(50) rounds to 1, so the naive −log(1 − σ) is infinite and −log σ is 0.
        assertThat(new SigmoidCrossEntropy().value(50, 0)).isEqualTo(50);
        assertThat(new SigmoidCrossEntropy().value(50, 1)).isCloseTo(Math.exp(-50), within(1e-36));
        assertThat(new SigmoidCrossEntropy().slope(50, 1)).isCloseTo(-Math.exp(-50), within(1e-36));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.5", "2, 0.25", "5, 0.03125"})
    void focalLossFadesByThePowerOfWhatIsMissing(double gamma, double factor) {
        assertThat(new FocalLoss(gamma).value(0, 1)).isCloseTo(factor * Math.log(2), within(1e-15));
        assertThat(new FocalLoss(gamma).value(0, 0)).isCloseTo(factor * Math.log(2), within(1e-15));
    }

    @Test
    void easyExamplesHaveASmallerShareOfTheFocalGradient() {
        double focal = new FocalLoss(2).slope(3, 1) / new FocalLoss(2).slope(-3, 1);
        double plain = new FocalLoss(0).slope(3, 1) / new FocalLoss(0).slope(-3, 1);
        assertThat(focal).isLessThan(0.01 * plain);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.5})
    void aWeightMovesTheOptimalProbability(double prior) {
        // A constant model, weighted to balance: c = (1 − π)/π makes ½ the optimum whatever π is.
        double c = (1 - prior) / prior;
        double[][] x = new double[100][1];
        double[] y = new double[100];
        for (int i = 0; i < Math.round(100 * prior); i++) y[i] = 1;
        NetworkObjective f =
                new NetworkObjective(Network.of(1, new Dense(1)), new SigmoidCrossEntropy(c), Samples.of(x, y));
        double logit = new Training(new GradientDescent(0.5), 3000)
                .minimize(f, new double[] {0, -3})
                .x()[1];
        assertThat(Sigmoid.of(logit)).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void theDivisorsOfTheSquaredErrorAreTheirNames() {
        double[] o = {1, 2, 3, 4};
        double[] t = {0, 0, 0, 0};
        double[] g = new double[4];
        assertThat(new SquaredError().valueAndGradient(2, 2, o, t, null, g)).isEqualTo(30 / 4.0);
        assertThat(g).containsExactly(0.5, 1, 1.5, 2);
        assertThat(new SquaredError(SquaredError.Average.HALF_ROWS).valueAndGradient(2, 2, o, t, null, g))
                .isEqualTo(30 / 4.0);
        assertThat(g).containsExactly(0.5, 1, 1.5, 2);
        assertThat(new SquaredError(SquaredError.Average.SUM).valueAndGradient(2, 2, o, t, null, g))
                .isEqualTo(30);
        assertThat(g).containsExactly(2, 4, 6, 8);
    }

    @ParameterizedTest
    @MethodSource("descent.optim.nn.LossContractTest#losses")
    void arraysThatAreTooShortAreRefusedWithBothSizes(Loss loss) {
        double[] six = new double[6];
        double[] five = new double[5];
        assertThatThrownBy(() -> loss.valueAndGradient(2, 3, five, six, null, six))
                .hasMessage("output must hold 2 × 3 = 6 numbers but has 5");
        assertThatThrownBy(() -> loss.valueAndGradient(2, 3, six, five, null, six))
                .hasMessage("target must hold 2 × 3 = 6 numbers but has 5");
        assertThatThrownBy(() -> loss.valueAndGradient(2, 3, six, six, null, five))
                .hasMessage("gradient must hold 2 × 3 = 6 numbers but has 5");
        assertThatThrownBy(() -> loss.valueAndGradient(2, 3, six, six, new double[1], six))
                .hasMessage("weight must hold 2 × 1 = 2 numbers but has 1");
    }

    @Test
    void classWeightsForAnotherNumberOfClassesAreRefusedWithBothNumbers() {
        assertThatThrownBy(() ->
                        new SoftmaxCrossEntropy().withClassWeights(1, 2).value(new double[3], new double[] {1, 0, 0}))
                .hasMessage("there are 2 class weights but 3 classes");
    }
}
