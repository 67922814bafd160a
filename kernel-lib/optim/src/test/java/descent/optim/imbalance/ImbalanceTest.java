package descent.optim.imbalance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import descent.optim.regularization.LogisticClassifier;
import descent.optim.regularization.LogisticModel;
import descent.optim.selection.CrossValidation;
import descent.optim.selection.Fold;
import descent.optim.selection.KFold;
import descent.optim.selection.Learner;
import descent.optim.selection.Pipeline;
import descent.optim.selection.Resampling;
import descent.optim.selection.Score;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights, resampling and thresholds for rare classes. */
class ImbalanceTest {
    private static final double[] Y = {0, 0, 0, 0, 0, 1, 1, 1};

    @Test
    void balancedWeightsGiveEveryClassTheSameWeight() {
        double[] weights = ClassWeights.balanced(Y);
        assertThat(weights[0]).isCloseTo(8.0 / 10, within(1e-15));
        assertThat(weights[7]).isCloseTo(8.0 / 6, within(1e-15));
        assertThat(Arrays.stream(weights).sum()).isCloseTo(8, within(1e-12));
    }

    /** The constant model's optimum under weights is w₁π/(w₁π + w₀(1 − π)). */
    @Test
    void weightsShiftTheProbabilityAndTheCorrectionTakesItBack() {
        double[][] x = new double[1000][1];
        double[] y = new double[1000];
        Arrays.fill(y, 0, 10, 1);
        LogisticModel model = LogisticClassifier.l2(1).fit(x, y, ClassWeights.balanced(y));
        assertThat(model.probability(new double[1])).isCloseTo(0.5, within(1e-9));
        assertThat(ClassWeights.weighted(0.01, 99, 1)).isCloseTo(0.5, within(1e-15));
        assertThat(ClassWeights.corrected(0.5, 99, 1)).isCloseTo(0.01, within(1e-15));
        assertThat(ClassWeights.forPrior(0.5, 0.5, 0.01)).isCloseTo(0.01, within(1e-15));
        assertThat(ClassWeights.threshold(9, 1)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void resamplingLevelsTheClasses() {
        double[][] x = new double[8][];
        for (int i = 0; i < 8; i++) x[i] = new double[] {i};
        Resampling.Sample over = new OverSampling(new SplitMix64(1)).apply(x, Y);
        Resampling.Sample under = new UnderSampling(new SplitMix64(1)).apply(x, Y);
        assertThat(over.y()).hasSize(10);
        assertThat(Arrays.stream(over.y()).sum()).isEqualTo(5);
        assertThat(under.y()).hasSize(6);
        assertThat(Arrays.stream(under.x()).distinct().count()).isEqualTo(6);
        for (int k = 0; k < 10; k++) assertThat(over.x()[k][0] >= 5).isEqualTo(over.y()[k] == 1);
        assertThat(Arrays.stream(over.x()).distinct().count())
                .as("no sample is lost")
                .isEqualTo(8);
    }

    @Test
    void smoteStaysOnSegmentsOfTheClassAndKeepsTheSamples() {
        SplitMix64 random = new SplitMix64(2);
        double[][] x = new double[40][2];
        double[] y = new double[40];
        for (int i = 0; i < 40; i++) {
            y[i] = i < 5 ? 1 : 0;
            for (int j = 0; j < 2; j++) x[i][j] = random.nextGaussian() + 10 * y[i];
        }
        Resampling.Sample sample = new Smote(2, random).apply(x, y);
        assertThat(sample.y()).hasSize(70);
        assertThat(Arrays.copyOf(sample.x(), 40)).isEqualTo(x);
        for (int k = 40; k < 70; k++) {
            double[] p = sample.x()[k];
            assertThat(sample.y()[k]).isEqualTo(1);
            boolean onSegment = false;
            for (int a = 0; a < 5; a++) for (int b = 0; b < 5; b++) onSegment |= a != b && between(x[a], x[b], p);
            assertThat(onSegment).isTrue();
        }
        Resampling.Sample alone = new Smote(3, random).apply(new double[][] {{1}, {2}, {9}}, new double[] {0, 0, 1});
        assertThat(alone.x()[3]).containsExactly(9);
    }

    private static boolean between(double[] a, double[] b, double[] p) {
        double cross = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
        double share = (p[0] - a[0]) / (b[0] - a[0]);
        return Math.abs(cross) < 1e-12 && share >= 0 && share < 1;
    }

    /** The trap: random labels, SMOTE before the split. Balanced accuracy should be one half. */
    @Test
    void smoteBeforeTheSplitLooksLikeSkill() {
        double before = 0;
        double inside = 0;
        Learner nearest = (x, y) -> row -> {
            int best = 0;
            for (int i = 0; i < x.length; i++) if (square(row, x[i]) < square(row, x[best])) best = i;
            return y[best];
        };
        for (int seed = 0; seed < 4; seed++) {
            SplitMix64 random = new SplitMix64(seed);
            double[][] x = new double[120][5];
            double[] y = new double[120];
            for (int i = 0; i < 120; i++) {
                y[i] = i < 20 ? 1 : 0;
                for (int j = 0; j < 5; j++) x[i][j] = random.nextGaussian();
            }
            Resampling.Sample leak = new Smote(5, random).apply(x, y);
            List<Fold> leaky = KFold.stratified(leak.y(), 5, random);
            before += CrossValidation.of(nearest, leak.x(), leak.y(), leaky, Score.balancedAccuracy())
                            .mean()
                    / 4;
            Learner honest = Pipeline.resampling(new Smote(5, random)).into(nearest);
            inside += CrossValidation.of(honest, x, y, KFold.stratified(y, 5, random), Score.balancedAccuracy())
                            .mean()
                    / 4;
        }
        assertThat(before).isGreaterThan(0.75);
        assertThat(inside).isBetween(0.35, 0.65);
    }

    private static double square(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) sum += (a[j] - b[j]) * (a[j] - b[j]);
        return sum;
    }

    @Test
    void badSettingsAreNamed() {
        assertThatThrownBy(() -> new Smote(0, new SplitMix64(1))).hasMessage("neighbours must be at least 1 but was 0");
        assertThatThrownBy(() -> ClassWeights.forPrior(0.5, 0, 0.5))
                .hasMessage("trained must be in (0, 1) but was 0.0");
        assertThatThrownBy(() -> ClassWeights.of(Y, 0, 1)).hasMessage("w1 must be positive and finite but was 0.0");
    }
}
