package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.Training;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    @Test
    void everyHalfIsKeptAndEveryNumberGoesToTheNearestHalf() {
        // All finite halves by their bits: sign, 5 bits of exponent, 10 of significand.
        double previous = 0;
        for (int bits = 1; bits < 0x7C00; bits++) {
            int exponent = bits >> 10;
            double value =
                    exponent == 0 ? Math.scalb((double) bits, -24) : Math.scalb(1024.0 + (bits & 1023), exponent - 25);
            assertThat(Precision.HALF.round(value)).isEqualTo(value);
            assertThat(Precision.HALF.round(-value)).isEqualTo(-value);
            double middle = (previous + value) / 2;
            double even = bits % 2 == 0 ? value : previous;
            assertThat(Precision.HALF.round(middle)).isEqualTo(even);
            assertThat(Precision.HALF.round(Math.nextUp(middle))).isEqualTo(value);
            assertThat(Precision.HALF.round(Math.nextDown(middle))).isEqualTo(previous);
            previous = value;
        }
        assertThat(previous).isEqualTo(65504).isEqualTo(Precision.HALF.largest());
    }

    @Test
    void singleIsJavasFloatAndBfloat16ItsUpperHalf() {
        SplitMix64 random = new SplitMix64(1);
        for (int k = 0; k < 100_000; k++) {
            double x = Math.scalb(random.nextGaussian(), random.nextInt(-160, 140));
            assertThat(Precision.SINGLE.round(x)).isEqualTo((float) x);
            double rounded = Precision.BFLOAT16.round(x);
            if (Double.isFinite(rounded))
                assertThat(Float.floatToIntBits((float) rounded) & 0xFFFF).isZero();
        }
    }

    @Test
    void whatIsTooLargeIsInfiniteAndNanStays() {
        assertThat(Precision.HALF.round(65519.99)).isEqualTo(65504);
        assertThat(Precision.HALF.round(65520)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Precision.HALF.round(-1e300)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Precision.HALF.round(Double.NaN)).isNaN();
        assertThat(Precision.BFLOAT16.round(1e5)).isCloseTo(1e5, within(300.0));
        assertThat(Precision.DOUBLE.round(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void theLimitsAreThoseOfTheStandard() {
        assertThat(Precision.HALF.smallest()).isEqualTo(Math.scalb(1.0, -24));
        assertThat(Precision.HALF.smallestNormal()).isEqualTo(Math.scalb(1.0, -14));
        assertThat(Precision.HALF.epsilon()).isEqualTo(Math.scalb(1.0, -10));
        assertThat(Precision.BFLOAT16.epsilon()).isEqualTo(Math.scalb(1.0, -7));
        assertThat(Precision.SINGLE.largest()).isEqualTo(Float.MAX_VALUE);
        assertThat(Precision.SINGLE.smallest()).isEqualTo(Float.MIN_VALUE);
        assertThat(Precision.DOUBLE.largest()).isEqualTo(Double.MAX_VALUE);
        assertThat(Precision.DOUBLE.smallest()).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void halfLosesSmallNumbersSmallStepsAndSums() {
        assertThat(Precision.HALF.round(1e-8)).isZero();
        assertThat(Precision.HALF.round(1 + 0.0004)).isEqualTo(1);
        double sum = 0;
        double term = Precision.HALF.round(1e-4);
        for (int k = 0; k < 20_000; k++) sum = Precision.HALF.round(sum + term);
        assertThat(sum).isEqualTo(0.25);
    }

    @Test
    void scalingRepairsWhatUnderflowsAndAMasterCopyWhatIsTooSmallAStep() {
        double scaled = Precision.HALF.round(1e-8 * 65536);
        assertThat(scaled / 65536).isCloseTo(1e-8, within(1e-11));
        double master = 1;
        for (int k = 0; k < 100; k++) master += 0.0004;
        assertThat(Precision.HALF.round(master)).isCloseTo(1.04, within(1e-3));
    }

    @Test
    void aScaledLossKeepsGradientsThatUnderflowWithout() {
        NetworkObjective f = tinyGradients();
        double[] theta = f.network().initialize(new SplitMix64(1));
        double[] exact = f.gradient(theta);
        double[] plain = new double[theta.length];
        double[] scaled = new double[theta.length];
        new MixedPrecision(f, Precision.HALF, LossScaling.fixed(1).start()).valueAndGradient(theta, plain);
        new MixedPrecision(f, Precision.HALF, new LossScaling().start()).valueAndGradient(theta, scaled);
        double[] wide = new double[theta.length];
        new MixedPrecision(f, Precision.BFLOAT16, LossScaling.fixed(1).start()).valueAndGradient(theta, wide);
        assertThat(Vectors.norm(plain)).isZero();
        assertThat(Vectors.distance(scaled, exact)).isLessThan(0.01 * Vectors.norm(exact));
        // bfloat16 has the range of single precision: nothing underflows, but two digits are all there is.
        assertThat(Vectors.distance(wide, exact)).isBetween(1e-4 * Vectors.norm(exact), 0.05 * Vectors.norm(exact));
    }

    @Test
    void anOverflowShrinksTheScaleAndTheBatchIsComputedAgain() {
        NetworkObjective f = tinyGradients();
        double[] theta = f.network().initialize(new SplitMix64(1));
        LossScaler scaler = new LossScaling(1e15, 2, 0.5, 2000).start();
        double[] gradient = new double[theta.length];
        new MixedPrecision(f, Precision.HALF, scaler).valueAndGradient(theta, gradient);
        assertThat(scaler.overflows()).isPositive();
        assertThat(scaler.scale()).isEqualTo(1e15 * Math.pow(0.5, scaler.overflows()));
        assertThat(Vectors.distance(gradient, f.gradient(theta))).isLessThan(0.01 * Vectors.norm(f.gradient(theta)));
    }

    @Test
    void theScaleGrowsAfterEnoughGoodGradientsAndStartsCountingAgainAfterABadOne() {
        LossScaler scaler = new LossScaling(8, 2, 0.25, 3).start();
        double[] good = {8};
        assertThat(scaler.unscale(good)).isTrue();
        assertThat(good[0]).isEqualTo(1);
        assertThat(scaler.unscale(new double[] {Double.POSITIVE_INFINITY})).isFalse();
        assertThat(scaler.scale()).isEqualTo(2);
        for (int k = 0; k < 3; k++)
            assertThat(scaler.scale() + (scaler.unscale(new double[1]) ? 0 : 1)).isEqualTo(2);
        assertThat(scaler.scale()).isEqualTo(4);
        assertThat(scaler.overflows()).isEqualTo(1);
    }

    @Test
    void aFixedScaleThatOverflowsEndsTheRunAsNotFinite() {
        MixedPrecision f = new MixedPrecision(
                tinyGradients(), Precision.HALF, LossScaling.fixed(1e30).start());
        Result result = new Training(new GradientDescent(0.1), 5).minimize(f, new double[f.dimension()]);
        assertThat(result.status()).isEqualTo(Status.NOT_FINITE);
    }

    @Test
    void aNetworkTrainedInHalfReachesWhatFullPrecisionReaches() {
        NetworkObjective f = xor();
        double[] start = f.network().initialize(new SplitMix64(2));
        MixedPrecision half = new MixedPrecision(f, Precision.HALF, new LossScaling().start());
        Result full = new Training(new GradientDescent(1), 500).minimize(f, start);
        Result mixed = new Training(new GradientDescent(1), 500).minimize(half, start);
        assertThat(full.value()).isLessThan(0.02);
        assertThat(mixed.value()).isCloseTo(full.value(), within(0.3 * full.value()));
    }

    private static NetworkObjective xor() {
        Samples xor = Samples.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[] {0, 1, 1, 0});
        return new NetworkObjective(Network.mlp(new Tanh(), 2, 8, 1), new SigmoidCrossEntropy(), xor);
    }

    /** A network whose gradients are about 1e-8, below the smallest half. */
    private static NetworkObjective tinyGradients() {
        Samples samples = Samples.of(new double[][] {{1, 2}, {3, -1}, {0.5, 0.5}}, new double[] {1, -1, 0})
                .withWeights(1e-9, 1e-9, 1e-9);
        return new NetworkObjective(Network.mlp(new Tanh(), 2, 4, 1), new SquaredError(), samples);
    }
}
