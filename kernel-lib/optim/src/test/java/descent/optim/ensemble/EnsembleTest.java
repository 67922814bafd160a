package descent.optim.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import descent.optim.selection.Learner;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Trees by hand; averaging lowers variance, boosting lowers the training error. */
class EnsembleTest {
    private static final double[][] LINE = {{1}, {2}, {3}, {4}, {5}};

    @Test
    void aStumpSplitsWhereTheSquaredErrorFallsMost() {
        Tree tree = new DecisionTree(1).fit(LINE, new double[] {0, 0, 1, 1, 1});
        assertThat(tree.threshold()).isEqualTo(2.5);
        assertThat(tree.predict(new double[] {2.5})).isZero();
        assertThat(tree.predict(new double[] {2.6})).isEqualTo(1);
        assertThat(tree.leaves()).isEqualTo(2);
        assertThat(tree).hasToString("x0 <= 2.5\n  0.0 (2 samples)\n  1.0 (3 samples)");
    }

    @Test
    void aTreeGrownOutFitsDistinctRowsExactlyAndLeafSizeHoldsItBack() {
        SplitMix64 random = new SplitMix64(1);
        double[][] x = points(60, 3, random);
        double[] y = points(1, 60, random)[0];
        Tree full = new DecisionTree(60).fit(x, y);
        for (int i = 0; i < 60; i++) assertThat(full.predict(x[i])).isEqualTo(y[i]);
        assertThat(new DecisionTree(60, 20, 0).fit(x, y).leaves()).isLessThanOrEqualTo(3);
        assertThat(new DecisionTree(2).fit(x, y).depth()).isEqualTo(2);
        assertThat(new DecisionTree(0).fit(x, y).predict(x[0]))
                .isCloseTo(Arrays.stream(y).average().orElseThrow(), within(1e-12));
    }

    @Test
    void weightsCountLikeRepetitionsAndZeroLikeAbsence() {
        double[] y = {1, 0, 1, 0, 0};
        Tree weighted = new DecisionTree(1).fit(LINE, y, new double[] {0, 1, 5, 1, 1}, null);
        Tree repeated = new DecisionTree(1)
                .fit(new double[][] {{2}, {3}, {3}, {3}, {3}, {3}, {4}, {5}}, new double[] {0, 1, 1, 1, 1, 1, 0, 0});
        for (double[] row : LINE) assertThat(weighted.predict(row)).isCloseTo(repeated.predict(row), within(1e-15));
    }

    @Test
    void constantFeaturesAndTargetsGiveALeaf() {
        assertThat(new DecisionTree(5)
                        .fit(new double[][] {{1}, {1}}, new double[] {0, 1})
                        .leaves())
                .isEqualTo(1);
        assertThat(new DecisionTree(5).fit(LINE, new double[5]).leaves()).isEqualTo(1);
    }

    @Test
    void theVarianceFallsToItsFloor() {
        assertThat(Bagging.variance(4, 0.25, 1)).isEqualTo(4);
        assertThat(Bagging.variance(4, 0.25, 3)).isEqualTo(2);
        assertThat(Bagging.variance(4, 0.25, 1_000_000_000)).isCloseTo(1, within(1e-8));
    }

    @Test
    void baggingLowersTheErrorOfGrownTreesAndLeavesOutAThird() {
        SplitMix64 random = new SplitMix64(3);
        double[][] x = points(200, 2, random);
        double[] y = wave(x, random);
        double[][] fresh = points(500, 2, random);
        double[] truth = wave(fresh, null);
        Learner tree = (a, b) -> new DecisionTree(100).fit(a, b);
        Ensemble bagged = new Bagging(tree, 60, random).fit(x, y);
        assertThat(error(bagged.predict(fresh), truth))
                .isLessThan(0.7 * error(tree.fit(x, y).predict(fresh), truth));
        assertThat(bagged.outOfBagShare()).isCloseTo(Math.exp(-1), within(0.02));
        double[] outOfBag = bagged.outOfBag(x);
        assertThat(error(outOfBag, y)).isGreaterThan(error(bagged.predict(x), y));
        assertThat(bagged.predict(x[0], 1)).isEqualTo(bagged.members().get(0).predict(x[0]));
    }

    @Test
    void fewerFeaturesMakeTheTreesLessAlike() {
        SplitMix64 random = new SplitMix64(4);
        double[][] x = points(150, 6, random);
        double[] y = new double[150];
        for (int i = 0; i < 150; i++) y[i] = x[i][0] + x[i][1] + random.nextGaussian() > 0 ? 1 : 0;
        double[][] fresh = points(200, 6, random);
        double one = new RandomForest(30, 1, new SplitMix64(1)).fit(x, y).correlation(fresh);
        double all = new RandomForest(30, 6, new SplitMix64(1)).fit(x, y).correlation(fresh);
        assertThat(one).isLessThan(all - 0.05);
    }

    /** One round by hand: the stump misses one of five, ε = 0.2, α = ½ ln 4. */
    @Test
    void adaBoostsFirstWeightIsHalfTheLogOdds() {
        Boosted boosted = new AdaBoost(1).fit(LINE, new double[] {-1, -1, 1, 1, -1});
        assertThat(boosted.weights()).containsExactly(new double[] {Math.log(4) / 2}, within(1e-14));
    }

    @Test
    void adaBoostKeepsItsBoundOnTheTrainingError() {
        SplitMix64 random = new SplitMix64(5);
        double[][] x = points(200, 2, random);
        double[] y = new double[200];
        for (int i = 0; i < 200; i++) y[i] = Vectors.dot(x[i], x[i]) > 1.4 ? 1 : -1;
        Boosted boosted = new AdaBoost(100).fit(x, y);
        double bound = 1;
        for (int m = 1; m <= boosted.rounds(); m++) {
            double e = 1 / (1 + Math.exp(2 * boosted.weights()[m - 1]));
            bound *= 2 * Math.sqrt(e * (1 - e));
            double missed = 0;
            for (int i = 0; i < 200; i++) if (boosted.predict(x[i], m) * y[i] <= 0) missed += 1.0 / 200;
            assertThat(missed).isLessThanOrEqualTo(bound + 1e-9);
        }
        assertThat(bound).isLessThan(0.3);
    }

    @Test
    void aPerfectStumpEndsBoosting() {
        Boosted boosted = new AdaBoost(10).fit(LINE, new double[] {-1, -1, 1, 1, 1});
        assertThat(boosted.rounds()).isEqualTo(1);
        assertThat(boosted.predict(new double[] {0})).isNegative();
    }

    @Test
    void gradientBoostingByHandAndItsTrainingErrorFalls() {
        // f₀ = 0.6; the stump on the residuals splits at 2.5; ν = 0.5 halves them.
        Boosted once = GradientBoosting.regression(1, 0.5, 1).fit(LINE, new double[] {0, 0, 1, 1, 1});
        assertThat(once.predict(new double[] {1})).isCloseTo(0.3, within(1e-15));
        assertThat(once.predict(new double[] {5})).isCloseTo(0.8, within(1e-15));
        SplitMix64 random = new SplitMix64(6);
        double[][] x = points(150, 2, random);
        double[] y = wave(x, random);
        Boosted boosted = GradientBoosting.regression(40, 0.1, 2).fit(x, y);
        double before = Double.POSITIVE_INFINITY;
        for (int m = 0; m <= 40; m++) {
            int rounds = m;
            double now = error(
                    Arrays.stream(x)
                            .mapToDouble(row -> boosted.predict(row, rounds))
                            .toArray(),
                    y);
            assertThat(now).isLessThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void logisticBoostingLearnsLogOdds() {
        SplitMix64 random = new SplitMix64(7);
        double[][] x = points(400, 1, random);
        double[] y = new double[400];
        for (int i = 0; i < 400; i++) y[i] = random.nextDouble() < (x[i][0] > 0 ? 0.8 : 0.2) ? 1 : 0;
        Boosted boosted = GradientBoosting.classification(50, 0.2, 1).fit(x, y);
        assertThat(1 / (1 + Math.exp(-boosted.predict(new double[] {0.7})))).isCloseTo(0.8, within(0.12));
        Boosted some = new GradientBoosting(50, 0.2, 1, true, 0.5, random).fit(x, y);
        assertThat(some.predict(new double[] {1}) * some.predict(new double[] {-1}))
                .isNegative();
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> new AdaBoost(3).fit(LINE, new double[] {0, 1, 1, 1, 1}))
                .hasMessage("y[0] must be -1 or 1 but was 0.0");
        assertThatThrownBy(() -> new DecisionTree(1, 1, 2).fit(LINE, new double[5]))
                .hasMessage("random must be given where features are drawn");
        assertThatThrownBy(() -> GradientBoosting.regression(1, 0, 1))
                .hasMessage("learningRate must be in (0, 1] but was 0.0");
    }

    private static double[][] points(int n, int d, SplitMix64 random) {
        double[][] x = new double[n][d];
        for (double[] row : x) for (int j = 0; j < d; j++) row[j] = random.nextGaussian();
        return x;
    }

    private static double[] wave(double[][] x, @org.jspecify.annotations.Nullable SplitMix64 noise) {
        return Arrays.stream(x)
                .mapToDouble(row -> Math.sin(2 * row[0]) + (noise == null ? 0 : 0.5 * noise.nextGaussian()))
                .toArray();
    }

    private static double error(double[] p, double[] y) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(p[i])) continue;
            sum += (p[i] - y[i]) * (p[i] - y[i]);
            counted++;
        }
        return sum / counted;
    }
}
