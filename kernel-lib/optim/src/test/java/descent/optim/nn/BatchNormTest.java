package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batch;
import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import org.junit.jupiter.api.Test;

class BatchNormTest {
    @Test
    void outputsHaveMeanZeroAndVarianceOneOverTheBatch() {
        Workspace work = Network.of(1, new BatchNorm()).start(4);
        double[] y = work.forward(new double[] {1, 0}, new double[] {1, 2, 3, 6}, 4, Mode.TRAIN);
        // μ = 3, σ² = (4 + 1 + 0 + 9)/4 = 3.5
        for (int i = 0; i < 4; i++)
            assertThat(y[i]).isCloseTo((new double[] {1, 2, 3, 6}[i] - 3) / Math.sqrt(3.5 + 1e-5), within(1e-15));
    }

    @Test
    void itNormalisesWithTheBiasedVarianceAndRemembersTheUnbiasedOne() {
        // Two rows 1 and 3: μ = 2, biased variance 1, unbiased 2; running 0.9·0 + 0.1·2 and 0.9·1 + 0.1·2.
        Workspace work = Network.of(1, new BatchNorm()).start(2);
        work.forward(new double[] {1, 0}, new double[] {1, 3}, 2, Mode.TRAIN);
        assertThat(work.output(0)[1]).isCloseTo(1 / Math.sqrt(1 + 1e-5), within(1e-15));
        assertThat(work.statistics()[0]).isCloseTo(0.2, within(1e-15));
        assertThat(work.statistics()[1]).isCloseTo(1.1, within(1e-15));
    }

    @Test
    void weightsBeforeItHaveNoScale() {
        NetworkObjective f = objective(1e-12);
        double[] theta = f.network().initialize(new SplitMix64(3));
        int weights = f.network().layout().block("dense1.W").end();
        double[] scaled = theta.clone();
        for (int i = 0; i < weights; i++) scaled[i] *= 10;
        double[] gradient = new double[theta.length];
        double[] scaledGradient = new double[theta.length];
        assertThat(f.valueAndGradient(scaled, scaledGradient))
                .isCloseTo(f.valueAndGradient(theta, gradient), within(1e-9));
        double along = 0;
        for (int i = 0; i < weights; i++) {
            assertThat(gradient[i]).isCloseTo(10 * scaledGradient[i], within(1e-8));
            along += gradient[i] * theta[i];
        }
        assertThat(along).isCloseTo(0, within(1e-9));
    }

    @Test
    void twoHalfBatchesDoNotMakeTheWholeInTrainingButDoInEvaluation() {
        NetworkObjective f = objective(1e-5);
        double[] theta = f.network().initialize(new SplitMix64(3));
        assertThat(distanceOfHalves(f, theta)).isGreaterThan(1e-3);
        assertThat(distanceOfHalves(f.on(f.samples()), theta)).isLessThan(1e-14);
    }

    @Test
    void theEvaluationViewFollowsTheRunningStatistics() {
        NetworkObjective f = objective(1e-5);
        double[] theta = f.network().initialize(new SplitMix64(3));
        NetworkObjective view = f.on(f.samples());
        double before = view.value(theta);
        assertThat(view.value(theta)).isEqualTo(before);
        for (int k = 0; k < 200; k++) f.value(theta);
        double after = view.value(theta);
        assertThat(after).isNotEqualTo(before);
        // After many full batches only the factor n/(n − 1) of the variance is left between the two modes.
        assertThat(after).isCloseTo(f.value(theta), within(0.02));
    }

    @Test
    void withMomentumOneTheStatisticsAreThoseOfTheLastBatch() {
        Workspace work = Network.of(1, new BatchNorm(1, 1e-5)).start(3);
        work.forward(new double[] {1, 0}, new double[] {100, -40, 7}, 3, Mode.TRAIN);
        work.forward(new double[] {1, 0}, new double[] {1, 2, 6}, 3, Mode.TRAIN);
        assertThat(work.statistics()).containsExactly(3, 7);
    }

    @Test
    void aSingleRowIsRefusedInTraining() {
        Workspace work = Network.of(1, new BatchNorm()).start(2);
        assertThatThrownBy(() -> work.forward(new double[] {1, 0}, new double[] {1}, 1, Mode.TRAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 2 rows but got 1");
        work.forward(new double[] {1, 0}, new double[] {1}, 1, Mode.EVALUATE);
    }

    private static double distanceOfHalves(NetworkObjective f, double[] theta) {
        double[] whole = f.gradient(theta);
        double[] half = new double[theta.length];
        double[] mean = new double[theta.length];
        for (int from : new int[] {0, 4}) {
            f.valueAndGradient(theta, Batch.of(from, from + 1, from + 2, from + 3), half);
            Vectors.axpy(0.5, half, mean);
        }
        return Vectors.distance(whole, mean);
    }

    private static NetworkObjective objective(double epsilon) {
        SplitMix64 random = new SplitMix64(9);
        double[][] x = new double[8][3];
        double[] y = new double[8];
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 3; j++) x[i][j] = random.nextGaussian();
            y[i] = random.nextGaussian();
        }
        Network network = Network.of(3, new Dense(5), new BatchNorm(0.1, epsilon), new Tanh(), new Dense(1));
        return new NetworkObjective(network, new SquaredError(), Samples.of(x, y));
    }
}
