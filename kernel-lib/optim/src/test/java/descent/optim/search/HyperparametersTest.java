package descent.optim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Grid, random, Bayesian search and successive halving. */
class HyperparametersTest {
    private static final Space SQUARE = Space.of(Range.linear("a", 0, 1), Range.linear("b", 0, 1));

    @Test
    void rangesAreWalkedOnTheirOwnScale() {
        Range rate = Range.logarithmic("rate", 1e-5, 1);
        assertThat(rate.at(0)).isEqualTo(1e-5);
        assertThat(rate.at(0.5)).isEqualTo(Math.sqrt(1e-5), within(1e-12));
        assertThat(rate.at(1)).isEqualTo(1);
        assertThat(rate.at(0.3)).isEqualTo(Math.pow(10, -3.5), within(1e-15));
        assertThat(Range.linear("width", 2, 6).at(0.25)).isEqualTo(3);
        assertThatThrownBy(() -> Range.logarithmic("rate", 0, 1))
                .hasMessage("low must be positive and finite but was 0.0");
        assertThatThrownBy(() -> Range.linear("rate", 1, 1)).hasMessage("high must be above low = 1.0 but was 1.0");
        assertThatThrownBy(() -> rate.at(1.5)).hasMessage("share must be in [0, 1] but was 1.5");
    }

    @Test
    void drawsAreEvenOnTheirOwnScale() {
        SplitMix64 random = new SplitMix64(1);
        Space space = Space.of(Range.logarithmic("l", 1e-5, 1), Range.linear("e", 1e-5, 1));
        int logarithmic = 0;
        int even = 0;
        for (int i = 0; i < 10_000; i++) {
            double[] setting = space.draw(random);
            if (setting[0] > 0.1) logarithmic++;
            if (setting[1] > 0.1) even++;
        }
        assertThat(logarithmic / 1e4).isEqualTo(0.2, within(0.02));
        assertThat(even / 1e4).isEqualTo(0.9, within(0.02));
    }

    @Test
    void aGridRepeatsTheValuesOfEachHyperparameter() {
        Trials grid = new GridSearch().run(s -> s[0], SQUARE, 26, new SplitMix64(0));
        Set<Double> values = new HashSet<>();
        for (int i = 0; i < grid.size(); i++) values.add(grid.setting(i)[0]);
        assertThat(grid.size()).isEqualTo(25);
        assertThat(values).containsExactlyInAnyOrder(0.0, 0.25, 0.5, 0.75, 1.0);
        assertThat(grid.setting(1)).containsExactly(0, 0.25);
        assertThat(GridSearch.side(125, 3)).isEqualTo(5);
        assertThat(GridSearch.side(124, 3)).isEqualTo(4);
        assertThat(new GridSearch().run(s -> s[0], SQUARE, 3, new SplitMix64(0)).best())
                .containsExactly(0.5, 0.5);
    }

    @Test
    void trialsKnowTheBestAndFailedOnesAreNotIt() {
        double[] scores = {Double.NaN, 3, 1, 1, 2};
        int[] next = {0};
        Trials trials = new RandomSearch().run(s -> scores[next[0]++], SQUARE, 5, new SplitMix64(3));
        assertThat(trials.bestScore()).isEqualTo(1);
        assertThat(trials.best()).containsExactly(trials.setting(2));
        assertThat(trials.bestSoFar()).containsExactly(Double.NaN, 3, 1, 1, 1);
        Trials failed = new RandomSearch().run(s -> Double.NaN, SQUARE, 2, new SplitMix64(3));
        assertThatThrownBy(failed::best).hasMessage("none of the 2 trials has a score that is a number");
    }

    @Test
    void sixtyDrawsHitTheBestTwentieth() {
        int hits = 0;
        SplitMix64 random = new SplitMix64(9);
        for (int i = 0; i < 2000; i++)
            if (new RandomSearch().run(s -> s[0], SQUARE, 60, random).bestScore() < 0.05) hits++;
        assertThat(hits / 2000.0).isEqualTo(1 - Math.pow(0.95, 60), within(0.015));
    }

    @Test
    void aGaussianProcessIsWhatTheFormulaSays() {
        // One point: K = s² + σ² = 4.25, k = 4 exp(−½(0.5)²), by hand.
        GaussianProcess one = new GaussianProcess(new double[][] {{1}}, new double[] {3}, 2, 2, 0.5);
        double k = 4 * Math.exp(-0.125);
        assertThat(one.mean(new double[] {2})).isEqualTo(3);
        assertThat(one.deviation(new double[] {2})).isEqualTo(Math.sqrt(4 - k * k / 4.25), within(1e-14));
        assertThat(one.logEvidence()).isEqualTo(-0.5 * Math.log(2 * Math.PI * 4.25), within(1e-14));
        // Two points with y − m = (−1, 1): K⁻¹(y − m) = (y − m)/(K₁₁ − K₁₂).
        GaussianProcess two = new GaussianProcess(new double[][] {{0}, {1}}, new double[] {1, 3}, 1, 1, 0.1);
        double apart = Math.exp(-0.5);
        double weight = 1 / (1.01 - apart);
        assertThat(two.mean(new double[] {0})).isEqualTo(2 + weight * (apart - 1), within(1e-14));
        assertThat(two.mean(new double[] {0.5})).isEqualTo(2, within(1e-14));
    }

    @Test
    void itGoesThroughItsPointsAndKnowsWhereItKnowsNothing() {
        SplitMix64 random = new SplitMix64(6);
        double[][] x = new double[12][];
        double[] y = new double[12];
        for (int i = 0; i < 12; i++) {
            x[i] = new double[] {random.nextDouble(), random.nextDouble()};
            y[i] = Math.sin(4 * x[i][0]) + x[i][1];
        }
        GaussianProcess process = GaussianProcess.fitted(x, y, 1e-4);
        for (int i = 0; i < 12; i++) {
            assertThat(process.mean(x[i])).isEqualTo(y[i], within(1e-3));
            assertThat(process.deviation(x[i])).isLessThan(1e-3);
        }
        double far = process.deviation(new double[] {50, 50});
        double mean = Arrays.stream(y).average().orElseThrow();
        assertThat(process.mean(new double[] {50, 50})).isEqualTo(mean, within(1e-9));
        assertThat(far).isGreaterThan(0.3);
        assertThatThrownBy(() ->
                        new GaussianProcess(new double[][] {{1}, {1}, {1}}, new double[] {1, 2, 3}, 1, 1, 1e-12))
                .hasMessageContaining("must be positive (give more noise) but was");
    }

    @Test
    void expectedImprovementIsTheIntegral() {
        for (double mean : new double[] {-1, 0.2, 2})
            for (double deviation : new double[] {0.3, 1.5}) {
                double sum = 0;
                double h = 1e-4;
                for (double z = -9; z < 9; z += h)
                    sum += h
                            * Math.max(0.5 - (mean + deviation * z), 0)
                            * Math.exp(-z * z / 2)
                            / Math.sqrt(2 * Math.PI);
                assertThat(ExpectedImprovement.of(0.5, mean, deviation)).isEqualTo(sum, within(1e-6));
            }
        assertThat(ExpectedImprovement.of(2, 1, 0)).isEqualTo(1);
        assertThat(ExpectedImprovement.of(1, 2, 0)).isEqualTo(0);
        assertThat(ExpectedImprovement.of(0, 1e6, 1)).isEqualTo(0);
    }

    @Test
    void bayesianSearchNeedsFewerTrialsThanRandomSearchInTwoDimensions() {
        List<Double> bayesian = new ArrayList<>();
        List<Double> random = new ArrayList<>();
        for (int seed = 0; seed < 11; seed++) {
            bayesian.add(new BayesianSearch(5, 300, 1e-3)
                    .run(HyperparametersTest::bowl, SQUARE, 20, new SplitMix64(seed))
                    .bestScore());
            random.add(new RandomSearch()
                    .run(HyperparametersTest::bowl, SQUARE, 20, new SplitMix64(seed))
                    .bestScore());
        }
        bayesian.sort(null);
        random.sort(null);
        assertThat(bayesian.get(5)).isLessThan(random.get(5) / 10);
    }

    private static double bowl(double[] s) {
        return Math.pow(s[0] - 0.7, 2) + 3 * Math.pow(s[1] - 0.2, 2);
    }

    @Test
    void aFailedTrialDoesNotStopBayesianSearch() {
        Trials trials = new BayesianSearch(3, 50, 1e-3)
                .run(s -> s[0] > 0.5 ? Double.NaN : bowl(s), SQUARE, 12, new SplitMix64(8));
        assertThat(trials.size()).isEqualTo(12);
        assertThat(trials.best()[0]).isLessThanOrEqualTo(0.5);
        assertThat(new BayesianSearch(2, 5, 1e-3)
                        .run(s -> Double.POSITIVE_INFINITY, SQUARE, 4, new SplitMix64(8))
                        .size())
                .isEqualTo(4);
    }

    @Test
    void halvingSpendsTheSameOnEveryRound() {
        List<SuccessiveHalving.Round> rounds =
                new SuccessiveHalving(27, 2, 3).run((s, budget) -> s[0] + 1.0 / budget, SQUARE, new SplitMix64(2));
        assertThat(rounds).extracting(SuccessiveHalving.Round::budget).containsExactly(2, 6, 18, 54);
        assertThat(rounds).extracting(r -> r.trials().size()).containsExactly(27, 9, 3, 1);
        assertThat(rounds.get(3).trials().best())
                .containsExactly(rounds.get(0).trials().best());
    }

    @Test
    void halvingThrowsSlowStartersAway() {
        // The right half learns slowly and is best in the end.
        SuccessiveHalving.Score score = (s, budget) -> s[0] > 0.5 ? 100.0 / budget : 5 + s[0];
        List<SuccessiveHalving.Round> rounds = new SuccessiveHalving(16, 1, 2).run(score, SQUARE, new SplitMix64(1));
        assertThat(rounds.get(rounds.size() - 1).trials().best()[0]).isLessThan(0.5);
    }
}
