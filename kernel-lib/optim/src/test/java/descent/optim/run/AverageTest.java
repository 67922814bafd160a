package descent.optim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.objective.LinearRegression;
import descent.optim.objective.Quadratic;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Sophia;
import descent.optim.random.SplitMix64;
import descent.optim.schedule.ReduceOnPlateau;
import org.junit.jupiter.api.Test;

class AverageTest {
    @Test
    void theAverageOfNoisyPointsIsCloserToTheMinimumThanTheLast() {
        SplitMix64 random = new SplitMix64(21);
        double[] x = new double[200];
        double[] y = new double[200];
        for (int i = 0; i < 200; i++) {
            x[i] = random.nextGaussian();
            y[i] = 2 * x[i] + random.nextGaussian();
        }
        LinearRegression f = LinearRegression.throughOrigin(x, y);
        double best = new Training(new GradientDescent(0.5), 200)
                .minimize(f, new double[1])
                .x()[0];
        PolyakAverage average = PolyakAverage.from(100);
        Result result = new Training(new GradientDescent(0.3), 20)
                .withBatchSize(4)
                .withListener(average)
                .minimize(f, new double[1], random);
        assertThat(Math.abs(average.average()[0] - best)).isLessThan(0.2 * Math.abs(result.x()[0] - best));
        assertThat(average.count()).isEqualTo(901);
    }

    @Test
    void stochasticWeightAveragingTakesEveryKthPoint() {
        PolyakAverage swa = PolyakAverage.swa(2, 3);
        Trace trace = Trace.withPoints();
        new Training(new GradientDescent(0.1), 9)
                .withListener(swa)
                .withListener(trace)
                .minimize(Quadratic.diagonal(1), new double[] {1});
        double[][] points = trace.points();
        assertThat(swa.average()[0]).isCloseTo((points[2][0] + points[5][0] + points[8][0]) / 3, within(1e-15));
    }

    @Test
    void anAverageOfNothingSaysSo() {
        assertThatThrownBy(() -> PolyakAverage.from(5).average())
                .hasMessageContaining("averaging begins at iteration 5");
        assertThatThrownBy(() -> new ExponentialAverage(0.9).average()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theRangeTestPicksARateBelowTheOneThatBreaks() {
        SplitMix64 random = new SplitMix64(22);
        double[][] x = new double[64][2];
        double[] y = new double[64];
        for (int i = 0; i < 64; i++) {
            x[i][0] = random.nextGaussian();
            x[i][1] = random.nextGaussian();
            y[i] = x[i][0] - 3 * x[i][1];
        }
        LearningRateFinder.Finding finding = new LearningRateFinder(1e-4, 100, 100, 0.8, 4)
                .find(GradientDescent::new, new LinearRegression(x, y), new double[2], 64, random);
        assertThat(finding.diverged()).isTrue();
        // λmax is near 1, so gradient descent breaks near η = 2 and is best near 1.
        assertThat(finding.suggestion()).isBetween(0.02, 1.5);
        assertThat(finding.explanation()).contains("falls most steeply").contains("breaks away");
        assertThat(finding.rates()).hasSameSizeAs(finding.losses()).hasSameSizeAs(finding.smoothedLosses());
    }

    @Test
    void theFirstFewBatchesOfARangeTestDoNotDecideThePick() {
        SplitMix64 random = new SplitMix64(3);
        double[][] x = new double[200][1];
        double[] y = new double[200];
        for (int i = 0; i < 200; i++) {
            x[i][0] = 1;
            y[i] = 1 + 3 * random.nextGaussian(); // single batches say little
        }
        for (int seed = 0; seed < 20; seed++) {
            LearningRateFinder.Finding finding = new LearningRateFinder(1e-6, 100, 120, 0.9, 4)
                    .find(GradientDescent::new, new LinearRegression(x, y), new double[1], 4, new SplitMix64(seed));
            if (finding.explanation().startsWith("pick")) {
                assertThat(finding.suggestion()).isGreaterThanOrEqualTo(finding.rates()[10]);
            }
        }
    }

    @Test
    void aRangeTestThatNeverFallsMakesNoPick() {
        LearningRateFinder.Finding finding = new LearningRateFinder(1e-4, 1, 10, 0.5, 4)
                .find(
                        Adam::new,
                        LinearRegression.throughOrigin(new double[] {1}, new double[] {0}),
                        new double[1],
                        1,
                        new SplitMix64(1));
        assertThatThrownBy(finding::suggestion).hasMessageStartingWith("no pick");
    }

    @Test
    void anOptimizerThatWantsCurvatureNeedsAGenerator() {
        assertThatThrownBy(() -> new Training(new Sophia(0.1), 3).minimize(Quadratic.diagonal(1), new double[1]))
                .hasMessageContaining("random must not be null");
    }

    @Test
    void thePlateauSeesTheMeanOfEachEpoch() {
        LinearRegression f = LinearRegression.throughOrigin(new double[] {1, 1}, new double[] {1, 3});
        Trace trace = Trace.withPoints();
        new Training(new GradientDescent(new ReduceOnPlateau(0.5, 0.5, 0)), 6)
                .withBatchSize(1)
                .withListener(trace)
                .minimize(f, new double[] {2}, new SplitMix64(3));
        // Around the best θ = 2 the two losses pull it to and fro; the rate falls, and so do the steps.
        double[] steps = trace.stepNorms();
        assertThat(steps[12]).isLessThan(steps[1]);
    }
}
