package descent.optim.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every proximal operator obeys, and the closed forms by hand. */
class ProximalOperatorTest {
    static Stream<ProximalOperator> operators() {
        return Stream.of(
                new L1(0.7),
                new SquaredL2(1.3),
                new ElasticNet(0.8, 0.4),
                new GroupLasso(0.5, new int[] {0, 3}, new int[] {1, 2}),
                new L1(0.7).onFirst(3),
                new GroupLasso(0.5, new int[] {0, 1}).onFirst(3),
                Box.nonNegative(),
                new Box(-0.5, 0.25),
                new L1Ball(1.5),
                new Simplex(2),
                ProximalOperator.none());
    }

    static Stream<ConstraintSet> sets() {
        return Stream.of(Box.nonNegative(), new Box(-0.5, 0.25), new L1Ball(1.5), new Simplex(2));
    }

    /** The definition: no other point has a smaller h(u) + ‖u − v‖²/(2s). */
    @ParameterizedTest
    @MethodSource("operators")
    void noNearbyPointIsBetterThanTheProximalPoint(ProximalOperator h) {
        SplitMix64 random = new SplitMix64(1);
        for (int trial = 0; trial < 50; trial++) {
            double[] v = gaussian(4, 2, random);
            double s = 0.1 + random.nextDouble();
            double[] u = v.clone();
            h.prox(u, s);
            double best = moreau(h, u, v, s);
            for (int other = 0; other < 50; other++) {
                double[] near = u.clone();
                Vectors.axpy(1, gaussian(4, Math.pow(10, -random.nextInt(4)), random), near);
                if (h instanceof ConstraintSet set) set.project(near);
                assertThat(moreau(h, near, v, s)).as("seed 1, trial %d", trial).isGreaterThanOrEqualTo(best - 1e-8);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operators")
    void proximalStepsNeverSpreadPointsApart(ProximalOperator h) {
        SplitMix64 random = new SplitMix64(2);
        for (int trial = 0; trial < 50; trial++) {
            double[] a = gaussian(4, 2, random);
            double[] b = gaussian(4, 2, random);
            double before = Vectors.distance(a, b);
            h.prox(a, 0.6);
            h.prox(b, 0.6);
            assertThat(Vectors.distance(a, b)).isLessThanOrEqualTo(before * (1 + 1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void projectingTwiceIsProjectingOnceAndEndsInside(ConstraintSet set) {
        SplitMix64 random = new SplitMix64(3);
        for (int trial = 0; trial < 50; trial++) {
            double[] once = gaussian(4, 3, random);
            set.project(once);
            assertThat(set.contains(once)).isTrue();
            assertThat(set.value(once)).isZero();
            double[] twice = once.clone();
            set.project(twice);
            for (int i = 0; i < 4; i++) assertThat(twice[i]).isCloseTo(once[i], within(1e-15));
        }
        assertThat(set.value(new double[] {9, 9, 9, -9})).isInfinite();
        assertThat(set.contains(new double[] {0, 0, 0, Double.NaN})).isFalse();
    }

    @Test
    void softThresholdMovesTowardsZeroAndStopsThere() {
        assertThat(L1.softThreshold(3, 1)).isEqualTo(2);
        assertThat(L1.softThreshold(-3, 1)).isEqualTo(-2);
        assertThat(L1.softThreshold(0.5, 1)).isZero();
        assertThat(L1.softThreshold(-1, 1)).isZero();
        assertThat(L1.softThreshold(Double.NaN, 1)).isNaN();
    }

    @Test
    void elasticNetIsSoftThresholdThenShrinkage() {
        // S(3, 0.5·0.8·0.25) = 2.9, divided by 1 + 0.5·0.8·0.75 = 1.3.
        assertThat(new ElasticNet(0.8, 0.25).prox(3, 0.5)).isCloseTo(2.9 / 1.3, within(1e-15));
    }

    @Test
    void aGroupIsKeptOrDroppedAsAWhole() {
        GroupLasso h = new GroupLasso(1, new int[] {0, 1}, new int[] {2, 3});
        double[] x = {3, 4, 0.5, 0.5, 7};
        h.prox(x, 1);
        double factor = 1 - Math.sqrt(2) / 5;
        assertThat(x).containsExactly(new double[] {3 * factor, 4 * factor, 0, 0, 7}, within(1e-15));
        assertThat(h.value(new double[] {3, 4, 0, 0, 7})).isCloseTo(5 * Math.sqrt(2), within(1e-14));
    }

    @Test
    void theL1BallsNearestPointByHand() {
        double[] x = {3, -1, 0.5};
        new L1Ball(2).project(x); // τ = 1: (2, 0, 0)
        assertThat(x).containsExactly(2, 0, 0);
        double[] simplex = {0.5, 0.2, -0.3};
        Simplex.probability().project(simplex); // τ = -0.15
        assertThat(simplex).containsExactly(new double[] {0.65, 0.35, 0}, within(1e-15));
    }

    @Test
    void badSettingsAreNamed() {
        assertThatThrownBy(() -> new L1(-1)).hasMessage("lambda must be non-negative and finite but was -1.0");
        assertThatThrownBy(() -> new ElasticNet(1, 1.5)).hasMessage("l1Ratio must be in [0, 1] but was 1.5");
        assertThatThrownBy(() -> new Box(1, 0)).hasMessage("high must be at least low = 1.0 but was 0.0");
        assertThatThrownBy(() -> new Simplex(0)).hasMessage("sum must be positive and finite but was 0.0");
        assertThatThrownBy(() -> new L1Ball(Double.NaN)).hasMessage("radius must be positive and finite but was NaN");
        assertThatThrownBy(() -> new GroupLasso(1, new int[] {0, 1}, new int[] {1}))
                .hasMessage("groups must not overlap but share index 1");
    }

    private static double moreau(ProximalOperator h, double[] u, double[] v, double s) {
        double distance = Vectors.distance(u, v);
        return h.value(u) + distance * distance / (2 * s);
    }

    private static double[] gaussian(int n, double scale, SplitMix64 random) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = scale * random.nextGaussian();
        return x;
    }
}
