package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every loss must do. A new loss is one more line. */
class LossContractTest {
    private static final int ROWS = 4;
    private static final int COLUMNS = 3;

    static Stream<Named<Loss>> losses() {
        return Stream.<Loss>of(
                        new SquaredError(),
                        new SquaredError(SquaredError.Average.HALF_ROWS),
                        new SmoothL1(),
                        new SmoothL1(0.3),
                        new SoftmaxCrossEntropy(),
                        new SoftmaxCrossEntropy(0.2),
                        new SoftmaxCrossEntropy(0.2).withClassWeights(0.5, 2, 1),
                        new SigmoidCrossEntropy(),
                        new SigmoidCrossEntropy(3),
                        new SigmoidCrossEntropy(0.4, 0.1),
                        new FocalLoss(0),
                        new FocalLoss(2),
                        FocalLoss.balanced(1.5, 0.25))
                .map(loss -> Named.of(loss.toString(), loss));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void gradientsAreCentralDifferences(Loss loss) {
        double[] z = logits(1);
        double[] weight = {0.5, 1, 2, 0};
        double[] gradient = new double[z.length];
        double[] ignored = new double[z.length];
        loss.valueAndGradient(ROWS, COLUMNS, z, targets(), weight, gradient);
        for (int i = 0; i < z.length; i++) {
            double[] above = z.clone();
            double[] below = z.clone();
            above[i] += 1e-5;
            below[i] -= 1e-5;
            double difference = (loss.valueAndGradient(ROWS, COLUMNS, above, targets(), weight, ignored)
                            - loss.valueAndGradient(ROWS, COLUMNS, below, targets(), weight, ignored))
                    / 2e-5;
            assertThat(gradient[i]).isCloseTo(difference, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void hessianProductsAreDifferencesOfGradients(Loss loss) {
        double[] z = logits(1);
        double[] change = logits(0.3);
        change[4] = -1;
        double[] product = new double[z.length];
        loss.hessianProduct(ROWS, COLUMNS, z, targets(), change, product);
        double[] above = new double[z.length];
        double[] below = new double[z.length];
        loss.valueAndGradient(ROWS, COLUMNS, moved(z, change, 1e-5), targets(), null, above);
        loss.valueAndGradient(ROWS, COLUMNS, moved(z, change, -1e-5), targets(), null, below);
        for (int i = 0; i < z.length; i++) assertThat(product[i]).isCloseTo((above[i] - below[i]) / 2e-5, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void closedFormsAgreeWithExtrapolatedDifferences(Loss loss) {
        double[] closed = new double[ROWS * COLUMNS];
        double[] extrapolated = new double[ROWS * COLUMNS];
        loss.hessianProduct(ROWS, COLUMNS, logits(1), targets(), logits(0.3), closed);
        LossDifferences.along(loss, ROWS, COLUMNS, logits(1), targets(), logits(0.3), extrapolated);
        assertThat(closed).containsExactly(extrapolated, within(1e-10));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void noChangeOfTheOutputsIsNoChangeOfTheGradient(Loss loss) {
        double[] product = new double[ROWS * COLUMNS];
        loss.hessianProduct(ROWS, COLUMNS, logits(1), targets(), new double[product.length], product);
        assertThat(product).containsOnly(0);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void hessianProductsRefuseAChangeOfAnotherSize(Loss loss) {
        double[] product = new double[ROWS * COLUMNS];
        assertThatThrownBy(() -> loss.hessianProduct(ROWS, COLUMNS, logits(1), targets(), new double[11], product))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("change must hold 4 × 3 = 12 numbers but has 11");
    }

    /** The losses whose gradients have no kinks. */
    static Stream<Named<Loss>> smooth() {
        return losses().filter(loss -> !(loss.getPayload() instanceof SmoothL1));
    }

    private static double[] moved(double[] z, double[] change, double h) {
        double[] at = z.clone();
        for (int i = 0; i < at.length; i++) at[i] += h * change[i];
        return at;
    }

    @ParameterizedTest
    @MethodSource("losses")
    void twiceTheSameRowsHaveTheSameMean(Loss loss) {
        double[] z = logits(1);
        double[] twice = Arrays.copyOf(z, 2 * z.length);
        System.arraycopy(z, 0, twice, z.length, z.length);
        double[] targets = Arrays.copyOf(targets(), 2 * z.length);
        System.arraycopy(targets(), 0, targets, z.length, z.length);
        double once = loss.valueAndGradient(ROWS, COLUMNS, z, targets(), null, new double[z.length]);
        double both = loss.valueAndGradient(2 * ROWS, COLUMNS, twice, targets, null, new double[2 * z.length]);
        assertThat(both).isCloseTo(once, within(1e-14));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void hugeLogitsGiveFiniteNumbers(Loss loss) {
        double[] gradient = new double[ROWS * COLUMNS];
        double value = loss.valueAndGradient(ROWS, COLUMNS, logits(1000), targets(), null, gradient);
        assertThat(value).isFinite().isNotNegative();
        for (double g : gradient) assertThat(g).isFinite();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void weightsOfOneChangeNothing(Loss loss) {
        double[] one = new double[ROWS * COLUMNS];
        double[] two = new double[ROWS * COLUMNS];
        double a = loss.valueAndGradient(ROWS, COLUMNS, logits(1), targets(), null, one);
        double b = loss.valueAndGradient(ROWS, COLUMNS, logits(1), targets(), new double[] {1, 1, 1, 1}, two);
        assertThat(a).isEqualTo(b);
        assertThat(one).isEqualTo(two);
    }

    private static double[] logits(double scale) {
        SplitMix64 random = new SplitMix64(3);
        double[] z = new double[ROWS * COLUMNS];
        for (int i = 0; i < z.length; i++) z[i] = 2 * scale * random.nextGaussian();
        return z;
    }

    private static double[] targets() {
        return new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0};
    }
}
