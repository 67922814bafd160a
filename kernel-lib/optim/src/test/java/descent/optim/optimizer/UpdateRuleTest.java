package descent.optim.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import descent.optim.schedule.Constant;
import descent.optim.schedule.Joined;
import descent.optim.schedule.ReduceOnPlateau;
import descent.optim.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First steps worked out by hand, and the laws that tell look-alikes apart. */
class UpdateRuleTest {
    /** η = 0.1 at the first step, 0.01 from then on. */
    private static final Schedule DROP = new Joined(new Constant(0.1), 1, new Constant(0.01));

    @Test
    void aDropOfTheRateActsAtOnceOutsideTheBufferAndNotInside() {
        // b: 1, 1.9, so θ = −0.1 − 0.019; v: −0.1, −0.09 − 0.01, so θ = −0.1 − 0.1.
        assertThat(afterOnes(new Momentum(DROP, 0.9), 2)).isCloseTo(-0.119, within(1e-15));
        assertThat(afterOnes(new HeavyBall(DROP, 0.9), 2)).isCloseTo(-0.2, within(1e-15));
        assertThat(afterOnes(new Momentum(0.1, 0.9), 2))
                .isCloseTo(afterOnes(new HeavyBall(0.1, 0.9), 2), within(1e-15));
    }

    @Test
    void theAveragingAndTheSummingFormOfMomentumConvertIntoEachOther() {
        EmaMomentum averaging = new EmaMomentum(0.5, 0.8);
        assertThat(walk(averaging.summing(), 20)).containsExactly(walk(averaging, 20), within(1e-12));
        Momentum summing = new Momentum(0.1, 0.7);
        assertThat(walk(EmaMomentum.of(summing), 20)).containsExactly(walk(summing, 20), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1, 1e6})
    void adamsFirstStepHasTheLengthOfTheRateWhateverTheScale(double scale) {
        double[] theta = {0};
        new Adam(0.01).start(1).step(theta, new double[] {scale});
        assertThat(theta[0]).isCloseTo(-0.01, within(1e-7));
    }

    @Test
    void withoutBiasCorrectionAdamsFirstStepIsThreeTimesAsLong() {
        // 0.1 g / (√0.001 |g|) = 3.162
        double[] theta = {0};
        new Adam(0.01).withoutBiasCorrection().start(1).step(theta, new double[] {1});
        assertThat(theta[0]).isCloseTo(-0.0316227766, within(1e-8));
    }

    @Test
    void epsilonHatActsLikeALargerEpsilonAtTheFirstStep() {
        double hat = 0.01;
        double[] theta = {0};
        new AdamEpsilonHat(Schedule.constant(0.01), 0.9, 0.999, hat).start(1).step(theta, new double[] {1});
        double[] same = {0};
        new Adam(0.01, 0.9, 0.999, hat / Math.sqrt(0.001)).start(1).step(same, new double[] {1});
        assertThat(theta[0]).isCloseTo(same[0], within(1e-15));
    }

    @Test
    void rmsPropsFirstStepIsTenTimesTheRate() {
        double[] theta = {0};
        new RmsProp(0.01).start(1).step(theta, new double[] {5});
        assertThat(theta[0]).isCloseTo(-0.1, within(1e-8));
    }

    @Test
    void epsilonInsideTheRootIsNotEpsilonOutside() {
        // g = 1, α = 0: 1/(1 + 0.5) and 1/√1.5.
        double[] outside = {0};
        double[] inside = {0};
        Schedule one = Schedule.constant(1);
        new RmsProp(one, 0, 0.5, 0, false).start(1).step(outside, new double[] {1});
        new RmsProp(one, 0, 0.5, 0, false, EpsilonPlacement.INSIDE_ROOT)
                .start(1)
                .step(inside, new double[] {1});
        assertThat(outside[0]).isCloseTo(-1 / 1.5, within(1e-15));
        assertThat(inside[0]).isCloseTo(-1 / Math.sqrt(1.5), within(1e-15));
    }

    @Test
    void decoupledDecayIsTheSameForAllGradientsAndCoupledDecayIsNot() {
        double[] plain = {1, 1};
        double[] decoupled = {1, 1};
        double[] coupled = {1, 1};
        Optimizer.Stepper adam = new Adam(0.01).start(2);
        Optimizer.Stepper adamW = new AdamW(0.01, 0.1).start(2);
        Optimizer.Stepper adamL2 = new L2Decay(new Adam(0.01), 0.1).start(2);
        for (int t = 0; t < 50; t++) {
            double g = t % 2 == 0 ? 1 : -1;
            adam.step(plain, new double[] {g, 100 * g});
            adamW.step(decoupled, new double[] {g, 100 * g});
            adamL2.step(coupled, new double[] {g, 100 * g});
        }
        assertThat(plain[0] - decoupled[0]).isCloseTo(plain[1] - decoupled[1], within(1e-6));
        assertThat(plain[0] - coupled[0]).isGreaterThan(50 * (plain[1] - coupled[1]));
    }

    @Test
    void thePapersDecayOfAdamWIsNotMultipliedByTheRate() {
        double[] theta = {1};
        AdamW.ofPaper(Schedule.constant(1), 0.001, 0.9, 0.999, 1e-8, 0.1)
                .start(1)
                .step(theta, new double[] {0});
        assertThat(theta[0]).isCloseTo(0.9, within(1e-15));
    }

    @Test
    void biasesDoNotDecay() {
        Layout layout = Layout.empty().weights("W", 2).biases("b", 1).weights("V", 1);
        for (Optimizer optimizer : List.of(
                new AdamW(0.1, 0.5),
                new L2Decay(new GradientDescent(0.1), 0.5),
                new Lion(Schedule.constant(0.1), 0.9, 0.99, 0.5),
                new AmsGrad(Schedule.constant(0.1), 0.9, 0.999, 1e-8, 0.5))) {
            double[] theta = {1, 1, 1, 1};
            optimizer.start(layout).step(theta, new double[4]);
            assertThat(theta)
                    .as(optimizer.toString())
                    .containsExactly(new double[] {0.95, 0.95, 1, 0.95}, within(1e-15));
        }
    }

    @Test
    void yogiForgetsSlowlyWhereAdamForgetsByAFactor() {
        Optimizer.Stepper yogi = new Yogi(Schedule.constant(0), 0.9, 0.9, 1e-3, 0).start(1);
        Optimizer.Stepper adam = new Adam(0, 0.9, 0.9, 1e-8).start(1);
        double[] theta = {0};
        yogi.step(theta, new double[] {100});
        adam.step(theta, new double[] {100});
        for (int t = 0; t < 100; t++) {
            yogi.step(theta, new double[] {1});
            adam.step(theta, new double[] {1});
        }
        assertThat(yogi.state().get("v")[0]).isCloseTo(990, within(1e-9));
        assertThat(adam.state().get("v")[0]).isLessThan(1.1);
    }

    @Test
    void lookaheadWithAlphaOneAndOneStepOfAccumulationChangeNothing() {
        double[] plain = walk(new Adam(0.1), 17);
        assertThat(walk(new Lookahead(new Adam(0.1), 5, 1), 17)).containsExactly(plain);
        assertThat(walk(new Accumulate(new Adam(0.1), 1), 17)).containsExactly(plain);
        assertThat(walk(new ClipValue(new Adam(0.1), 1e9), 17)).containsExactly(plain);
        assertThat(walk(new ClipNorm(new Adam(0.1), 1e9), 17)).containsExactly(plain);
        assertThat(walk(new ClipGlobalNorm(new Adam(0.1), 1e9), 17)).containsExactly(plain);
        assertThat(walk(new L2Decay(new Adam(0.1), 0), 17)).containsExactly(plain);
        assertThat(walk(new Projected(new Adam(0.1), x -> {}), 17)).containsExactly(plain);
    }

    @Test
    void accumulationStepsWithTheMean() {
        double[] theta = {0};
        Optimizer.Stepper stepper = new Accumulate(new GradientDescent(1), 3).start(1);
        for (double g : new double[] {1, 2, 6}) {
            assertThat(theta[0]).isZero();
            stepper.step(theta, new double[] {g});
        }
        assertThat(theta[0]).isCloseTo(-3, within(1e-15));
    }

    @Test
    void clippingBlockByBlockKeepsSmallBlocks() {
        Layout layout = Layout.empty().weights("a", 2).weights("b", 2);
        double[] theta = new double[4];
        new ClipNorm(new GradientDescent(1), 5).start(layout).step(theta, new double[] {30, 40, 0.3, 0.4});
        assertThat(theta).containsExactly(new double[] {-3, -4, -0.3, -0.4}, within(1e-6));
        double[] global = new double[4];
        new ClipGlobalNorm(new GradientDescent(1), 5).start(layout).step(global, new double[] {30, 40, 0.3, 0.4});
        assertThat(Vectors.norm(global)).isCloseTo(5, within(1e-6));
        assertThat(global[2]).isCloseTo(-0.03, within(1e-4));
    }

    @Test
    void projectingTwiceIsProjectingOnce() {
        for (Projection projection : List.of(Projection.box(-1, 0.5), Projection.ball(1.5))) {
            double[] x = {2, -3, 0.2};
            projection.project(x);
            double[] once = x.clone();
            projection.project(x);
            assertThat(x).containsExactly(once, within(1e-15));
        }
        double[] theta = {0.9};
        new Projected(new GradientDescent(1), Projection.box(0, 1)).start(1).step(theta, new double[] {-5});
        assertThat(theta).containsExactly(1);
    }

    @Test
    void aPlateauLowersTheRateOfOneRunOnly() {
        Optimizer optimizer = new GradientDescent(new ReduceOnPlateau(1, 0.5, 1));
        Optimizer.Stepper stepper = optimizer.start(1);
        for (int k = 0; k < 3; k++) stepper.observe(7);
        double[] theta = {0};
        stepper.step(theta, new double[] {1});
        assertThat(theta[0]).isEqualTo(-0.5);
        optimizer.start(1).step(theta, new double[] {1});
        assertThat(theta[0]).isEqualTo(-1.5);
    }

    @Test
    void wrappersPassTheMetricOn() {
        Optimizer optimizer =
                new Lookahead(new ClipValue(new GradientDescent(new ReduceOnPlateau(1, 0.5, 0)), 10), 5, 0.5);
        Optimizer.Stepper stepper = optimizer.start(1);
        stepper.observe(7);
        stepper.observe(7);
        double[] theta = {0};
        stepper.step(theta, new double[] {1});
        assertThat(theta[0]).isEqualTo(-0.5);
    }

    @Test
    void eightBitAdamStaysCloseToAdam() {
        int n = 5000;
        double[] exact = new double[n];
        double[] coded = new double[n];
        Optimizer.Stepper adam = new Adam(0.01).start(n);
        Optimizer.Stepper adam8 = new Adam8bit(0.01).start(n);
        SplitMix64 random = new SplitMix64(12);
        for (int t = 0; t < 100; t++) {
            double[] g = new double[n];
            for (int i = 0; i < n; i++) g[i] = (1 + i % 3) * (0.5 + random.nextGaussian());
            adam.step(exact, g.clone());
            adam8.step(coded, g);
        }
        assertThat(Vectors.distance(exact, coded))
                .isLessThan(0.05 * Vectors.norm(exact))
                .isGreaterThan(0);
    }

    @Test
    void theCodeBookHas256EntriesAndFindsTheNearest() {
        double[] x = new double[1000];
        for (int i = 0; i < x.length; i++) x[i] = -2 + 4.0 * i / (x.length - 1);
        byte[] codes = new byte[x.length];
        double[] back = new double[x.length];
        double scale = DynamicCode.SIGNED.encode(x, x.length, codes, 0);
        DynamicCode.SIGNED.decode(codes, 0, x.length, scale, back);
        assertThat(scale).isEqualTo(2);
        for (int i = 0; i < x.length; i++) assertThat(back[i]).isCloseTo(x[i], within(0.0142 * scale));
        DynamicCode.SIGNED.decode(codes, 0, x.length, scale, x);
        DynamicCode.SIGNED.encode(x, x.length, codes, 0);
        DynamicCode.SIGNED.decode(codes, 0, x.length, scale, back);
        assertThat(back).containsExactly(x);
        assertThat(DynamicCode.UNSIGNED.encode(new double[3], 3, codes, 0)).isZero();
    }

    @Test
    void sophiaAsksForCurvatureAndSaysSoWhenThereIsNone() {
        Sophia sophia = new Sophia(Schedule.constant(0.1), 0.9, 0.9, 1, 1e-12, 0, 3);
        CurvatureOptimizer.CurvatureStepper stepper = sophia.start(1);
        List<Boolean> asks = new ArrayList<>();
        for (int t = 0; t < 7; t++) {
            asks.add(stepper.wantsCurvature());
            if (stepper.wantsCurvature()) stepper.curvature(new double[] {1});
            stepper.step(new double[1], new double[] {1});
        }
        assertThat(asks).containsExactly(true, false, false, true, false, false, true);
        assertThatThrownBy(() -> sophia.start(1).step(new double[1], new double[1]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("curvature estimate before step 1");
    }

    @Test
    void signsAreSignsInTheRangeOfGradients() {
        for (double x : new double[] {1e-170, 1e-20, 1, 1e20, 1e149}) {
            assertThat(Signs.of(x)).isEqualTo(1);
            assertThat(Signs.of(-x)).isEqualTo(-1);
        }
        assertThat(Signs.of(0)).isZero();
        assertThat(Signs.of(Double.NaN)).isNaN();
        assertThat(Signs.of(Double.POSITIVE_INFINITY)).isInfinite();
    }

    static Stream<Arguments> badSettings() {
        return Stream.of(
                bad(() -> new Adam(0.1, 1.0, 0.999, 1e-8), "beta1 must be in [0, 1) but was 1.0"),
                bad(() -> new Adam(0.1, 0.9, -0.1, 1e-8), "beta2 must be in [0, 1) but was -0.1"),
                bad(() -> new Adam(0.1, 0.9, 0.999, -1), "epsilon must be non-negative and finite but was -1.0"),
                bad(() -> new Adam(-0.1), "learningRate must be non-negative and finite but was -0.1"),
                bad(
                        () -> new Adam(Double.POSITIVE_INFINITY),
                        "learningRate must be non-negative and finite but was Infinity"),
                bad(() -> new Adam(0.1, Double.NaN, 0.999, 1e-8), "beta1 must be in [0, 1) but was NaN"),
                bad(() -> new Momentum(0.1, 1), "momentum must be in [0, 1) but was 1.0"),
                bad(() -> new RmsProp(Schedule.constant(1), 1.5, 0, 0, false), "alpha must be in [0, 1) but was 1.5"),
                bad(
                        () -> new Adadelta(Schedule.constant(1), 0.9, 0),
                        "epsilon must be positive and finite but was 0.0"),
                bad(() -> new RAdam(Schedule.constant(1), 0.9, 0.9, 0, 3), "threshold must be at least 4 but was 3.0"),
                bad(() -> new Lookahead(new Adam(0.1), 0, 0.5), "every must be at least 1 but was 0"),
                bad(() -> new Lookahead(new Adam(0.1), 5, 0), "alpha must be in (0, 1] but was 0.0"),
                bad(() -> new ClipValue(new Adam(0.1), 0), "limit must be positive and finite but was 0.0"),
                bad(() -> new Rprop(0.1, 1, 1.2, 1e-6, 50), "shrink must be in (0, 1) but was 1.0"),
                bad(() -> new Adafactor(Schedule.constant(1), 0, 0, 1, 0.8), "decayPower must be negative but was 0.8"),
                bad(() -> Layout.empty().weights("W", 2).biases("W", 1), "there is a block W already"),
                bad(() -> Layout.empty().weights("W", 0), "each axis of W must be at least 1 but was 0"));
    }

    private static Arguments bad(Runnable construction, String message) {
        return Arguments.of(message, construction);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badSettings")
    void badSettingsAreRefusedByNameRuleAndValue(String message, Runnable construction) {
        assertThatThrownBy(construction::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static double afterOnes(Optimizer optimizer, int steps) {
        double[] theta = {0};
        Optimizer.Stepper stepper = optimizer.start(1);
        for (int t = 0; t < steps; t++) stepper.step(theta, new double[] {1});
        return theta[0];
    }

    private static double[] walk(Optimizer optimizer, int steps) {
        SplitMix64 random = new SplitMix64(13);
        double[] theta = {1, -1, 2};
        double[] gradient = new double[3];
        Optimizer.Stepper stepper = optimizer.start(3);
        for (int t = 0; t < steps; t++) {
            Arrays.setAll(gradient, i -> random.nextGaussian());
            stepper.step(theta, gradient);
        }
        return theta;
    }
}
