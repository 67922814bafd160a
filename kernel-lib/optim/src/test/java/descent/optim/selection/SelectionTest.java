package descent.optim.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.objective.LinearRegression;
import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import descent.optim.regularization.Ridge;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.Training;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folds partition, pipelines do not leak, stoppers stop. */
class SelectionTest {
    private static final Learner NEAREST = (x, y) -> row -> {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            double square = 0;
            for (int j = 0; j < row.length; j++) square += Math.pow(row[j] - x[i][j], 2);
            if (square < least) {
                least = square;
                best = i;
            }
        }
        return y[best];
    };

    @ParameterizedTest
    @CsvSource({"10, 3", "7, 7", "100, 10", "11, 2"})
    void foldsAreDisjointCompleteAndEven(int n, int k) {
        double[] y = IntStream.range(0, n).mapToDouble(i -> i % 4 == 0 ? 1 : 0).toArray();
        for (List<Fold> folds : List.of(KFold.of(n, k, new SplitMix64(1)), KFold.stratified(y, k, new SplitMix64(1)))) {
            Set<Integer> tested = new HashSet<>();
            for (Fold fold : folds) {
                assertThat(fold.test().length).isBetween(n / k, n / k + 1);
                assertThat(fold.train().length + fold.test().length).isEqualTo(n);
                for (int i : fold.test()) {
                    assertThat(tested.add(i)).isTrue();
                    assertThat(fold.train()).doesNotContain(i);
                }
            }
            assertThat(tested).hasSize(n);
        }
    }

    @Test
    void stratifiedFoldsHaveTheirShareOfTheRareClass() {
        double[] y = new double[100];
        Arrays.fill(y, 0, 5, 1);
        for (Fold fold : KFold.stratified(y, 5, new SplitMix64(3)))
            assertThat(Arrays.stream(Fold.values(y, fold.test())).sum()).isEqualTo(1);
    }

    @Test
    void groupsStayTogether() {
        int[] groups = {1, 1, 1, 2, 2, 3, 4, 4, 5, 5, 5, 5};
        List<Fold> folds = KFold.grouped(groups, 3, new SplitMix64(1));
        for (Fold fold : folds)
            for (int i : fold.test())
                for (int j : fold.train()) assertThat(groups[i]).isNotEqualTo(groups[j]);
        assertThat(folds.stream().mapToInt(fold -> fold.test().length).sum()).isEqualTo(12);
    }

    @Test
    void theSameSeedGivesTheSameFoldsAndAnotherSeedOthers() {
        assertThat(KFold.of(50, 5, new SplitMix64(4)).get(0).test())
                .isEqualTo(KFold.of(50, 5, new SplitMix64(4)).get(0).test())
                .isNotEqualTo(KFold.of(50, 5, new SplitMix64(5)).get(0).test());
    }

    @Test
    void aSplitHasItsSharesAndNothingTwice() {
        Split split = Split.of(100, 0.2, 0.1, new SplitMix64(1));
        int[] all = IntStream.concat(
                        IntStream.of(split.train()),
                        IntStream.concat(IntStream.of(split.validation()), IntStream.of(split.test())))
                .sorted()
                .toArray();
        assertThat(all).isEqualTo(IntStream.range(0, 100).toArray());
        assertThat(split.validation()).hasSize(20);
        assertThat(split.test()).hasSize(10);
    }

    /** The trap: 2000 noise features, random labels, selection on all data first. The truth is one half. */
    @Test
    void selectionOutsideTheFoldLooksLikeSkill() {
        double outside = 0;
        double inside = 0;
        for (int seed = 0; seed < 4; seed++) {
            SplitMix64 random = new SplitMix64(seed);
            double[][] x = new double[50][2000];
            double[] y = new double[50];
            for (int i = 0; i < 50; i++) {
                for (int j = 0; j < 2000; j++) x[i][j] = random.nextGaussian();
                y[i] = i % 2;
            }
            List<Fold> folds = KFold.stratified(y, 5, random);
            BestFeatures best = new BestFeatures(20);
            Transform.Mapping leak = best.fit(x, y);
            double[][] chosen = Arrays.stream(x).map(leak::apply).toArray(double[][]::new);
            outside += CrossValidation.of(NEAREST, chosen, y, folds, Score.accuracy())
                            .mean()
                    / 4;
            Learner honest = Pipeline.of(best).into(NEAREST);
            inside += CrossValidation.of(honest, x, y, folds, Score.accuracy()).mean() / 4;
        }
        assertThat(outside).isGreaterThan(0.8);
        assertThat(inside).isBetween(0.3, 0.7);
    }

    @Test
    void theScalerIsFittedOnTheTrainingSamplesAlone() {
        double[][] train = {{1}, {3}};
        Transform.Mapping mapping = new Standardization().fit(train, new double[2]);
        assertThat(mapping.apply(new double[] {1})).containsExactly(-1);
        assertThat(mapping.apply(new double[] {5})).containsExactly(3);
        Learner learner = Pipeline.of(new Standardization()).into((x, y) -> row -> row[0]);
        assertThat(learner.fit(train, new double[2]).predict(new double[] {5})).isEqualTo(3);
    }

    @Test
    void resamplingTouchesTrainingSamplesOnly() {
        int[] seen = new int[1];
        Learner learner = Pipeline.resampling(new NoiseAugmentation(2, 0.1, new SplitMix64(1)))
                .into((x, y) -> {
                    seen[0] = x.length;
                    return row -> row[0];
                });
        assertThat(learner.fit(new double[][] {{1}, {2}}, new double[2]).predict(new double[] {7}))
                .isEqualTo(7);
        assertThat(seen[0]).isEqualTo(6);
    }

    @Test
    void ridgeByCrossValidationByHand() {
        double[][] x = {{1}, {2}, {3}, {4}};
        double[] y = {2, 4, 6, 8};
        CrossValidation scores = CrossValidation.of(
                (a, b) -> new Ridge(0).fit(a, b)::predict,
                x,
                y,
                KFold.of(4, 2, new SplitMix64(1)),
                Score.meanSquaredError());
        assertThat(scores.mean()).isCloseTo(0, within(1e-20));
        assertThat(scores.scores()).hasSize(2);
    }

    @Test
    void theScoreOfTheChosenIsTooGoodAndTheNestedOneIsNot() {
        double flat = 0;
        double nested = 0;
        for (int seed = 0; seed < 6; seed++) {
            SplitMix64 random = new SplitMix64(seed);
            double[] y = IntStream.range(0, 40).mapToDouble(i -> i % 2).toArray();
            double[][] x = new double[40][1];
            for (double[] row : x) row[0] = random.nextGaussian();
            List<Learner> guesses = IntStream.range(0, 50)
                    .mapToObj(k -> (Learner) (a, b) -> row -> Math.sin(1e3 * (k + 1) * row[0]) > 0 ? 1 : 0)
                    .toList();
            Tuning tuning = new Tuning(guesses, 4, true, Score.accuracy(), true, random);
            flat += tuning.choose(x, y).flatScore() / 6;
            nested += CrossValidation.of(tuning, x, y, KFold.stratified(y, 4, random), Score.accuracy())
                            .mean()
                    / 6;
        }
        assertThat(flat).isGreaterThan(0.6);
        assertThat(nested).isBetween(0.35, 0.62);
    }

    @Test
    void curvesShowTheGapClosing() {
        SplitMix64 random = new SplitMix64(1);
        double[][] x = new double[200][10];
        double[] y = new double[200];
        for (int i = 0; i < 200; i++) {
            for (int j = 0; j < 10; j++) x[i][j] = random.nextGaussian();
            y[i] = x[i][0] + random.nextGaussian();
        }
        List<Fold> folds = KFold.of(200, 5, random);
        ScoreCurve learning = ScoreCurve.learning(
                (a, b) -> new Ridge(0.1).fit(a, b)::predict,
                x,
                y,
                folds,
                Score.meanSquaredError(),
                new int[] {15, 40, 160},
                random);
        double[] gap = new double[3];
        for (int k = 0; k < 3; k++) gap[k] = learning.test()[k] - learning.train()[k];
        assertThat(gap[0]).isGreaterThan(gap[1]);
        assertThat(gap[1]).isGreaterThan(gap[2]);
        ScoreCurve validation = ScoreCurve.validation(
                alpha -> (a, b) -> new Ridge(alpha).fit(a, b)::predict,
                new double[] {0.1, 10, 1e5},
                x,
                y,
                folds,
                Score.meanSquaredError());
        assertThat(validation.train()).isSorted();
        assertThat(validation.test()[2]).isGreaterThan(validation.test()[1]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001})
    void onAConstantCurveItStopsAfterPatienceAndOneObservations(double minDelta) {
        EarlyStopping stopping = new EarlyStopping(5, minDelta);
        int epochs = 1;
        while (!stopping.update(0.5, new double[] {epochs})) epochs++;
        assertThat(epochs).isEqualTo(6);
        assertThat(stopping.bestWeights()).containsExactly(1);
    }

    @Test
    void notANumberIsNoImprovementAndDoesNotSpoilTheBest() {
        EarlyStopping stopping = new EarlyStopping(5, 0);
        int epochs = 1;
        while (!stopping.update(Double.NaN, new double[] {epochs})) epochs++;
        assertThat(epochs).isEqualTo(5);
        EarlyStopping later = new EarlyStopping(3, 0);
        later.update(1, new double[] {1});
        later.update(Double.NaN, new double[] {2});
        assertThat(later.update(0.5, new double[] {3})).isFalse();
        assertThat(later.best()).isEqualTo(0.5);
        assertThat(later.bestObservation()).isEqualTo(2);
        assertThat(later.bestWeights()).containsExactly(3);
    }

    @Test
    void aGainBelowMinDeltaDoesNotCountAndTheBestStays() {
        EarlyStopping stopping = new EarlyStopping(2, 0.1);
        assertThat(stopping.update(1, new double[] {1})).isFalse();
        assertThat(stopping.update(0.95, new double[] {2})).isFalse();
        assertThat(stopping.bad()).isEqualTo(1);
        assertThat(stopping.update(0.91, new double[] {3})).isTrue();
        assertThat(stopping.best()).isEqualTo(1);
        assertThat(stopping.bestWeights()).containsExactly(1);
    }

    @Test
    void asAListenerItEndsTheRunAndKeepsTheBestWeights() {
        LinearRegression loss = LinearRegression.throughOrigin(new double[] {1, 2}, new double[] {2, 4});
        LinearRegression validation = LinearRegression.throughOrigin(new double[] {1, 2}, new double[] {1, 2});
        EarlyStopping stopping = new EarlyStopping(validation, 3, 0, 1);
        Result result = new Training(new GradientDescent(0.05), 1000)
                .withListener(stopping)
                .minimize(loss, new double[] {0});
        assertThat(result.status()).isEqualTo(Status.STOPPED_BY_LISTENER);
        assertThat(result.x()[0]).isGreaterThan(stopping.bestWeights()[0]);
        assertThat(stopping.bestWeights()[0]).isCloseTo(1, within(0.15));
    }

    @Test
    void badSettingsAreNamed() {
        assertThatThrownBy(() -> KFold.of(5, 6, new SplitMix64(1))).hasMessage("k must be in [2, 5] but was 6.0");
        assertThatThrownBy(() -> new EarlyStopping(0, 0)).hasMessage("patience must be at least 1 but was 0");
        assertThatThrownBy(() -> Split.of(3, 0.5, 0.5, new SplitMix64(1)))
                .hasMessageStartingWith("training samples must be at least 1");
    }
}
