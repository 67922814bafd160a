package descent.optim.minimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batch;
import descent.optim.data.Batches;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import descent.optim.objective.GradientNoise;
import descent.optim.objective.L2;
import descent.optim.objective.LogisticRegression;
import descent.optim.objective.Penalized;
import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Training;
import descent.optim.schedule.ScalingRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class VarianceReductionTest {
    private static final FiniteSum F = classification();

    @Test
    void svrgConvergesWithAConstantRateWhereSgdStaysNoisy() {
        Svrg svrg = new Svrg(0.1, 200, 60, StoppingRule.gradientNorm(1e-10), List.of());
        Result result = svrg.minimize(F, new double[4], new SplitMix64(1));
        assertThat(result.status()).as(result.report()).isEqualTo(Status.GRADIENT_TOLERANCE);
        // As many gradients of single terms for SGD.
        Result sgd = new Training(new GradientDescent(0.1), 300)
                .withBatchSize(1)
                .minimize(F, new double[4], new SplitMix64(1));
        assertThat(sgd.gradientNorm()).isGreaterThan(1e-3);
    }

    @Test
    void sagaConvergesWithAConstantRate() {
        Saga saga = new Saga(0.1, 200, StoppingRule.gradientNorm(1e-10), List.of());
        Result result = saga.minimize(F, new double[4], new SplitMix64(2));
        assertThat(result.status()).as(result.report()).isEqualTo(Status.GRADIENT_TOLERANCE);
        Result svrg = new Svrg(0.1, 200, 60).minimize(F, new double[4], new SplitMix64(1));
        assertThat(result.x()).containsExactly(svrg.x(), within(1e-8));
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        assertThat(new Svrg(0.1, 50, 3)
                        .minimize(F, new double[4], new SplitMix64(3))
                        .x())
                .containsExactly(new Svrg(0.1, 50, 3)
                        .minimize(F, new double[4], new SplitMix64(3))
                        .x());
        assertThat(new Saga(0.1, 3)
                        .minimize(F, new double[4], new SplitMix64(3))
                        .x())
                .containsExactly(new Saga(0.1, 3)
                        .minimize(F, new double[4], new SplitMix64(3))
                        .x());
    }

    @Test
    void divergenceIsAResult() {
        assertThat(new Svrg(1e200, 50, 9)
                        .minimize(F, new double[] {1, 1, 1, 1}, new SplitMix64(4))
                        .status())
                .isEqualTo(Status.NOT_FINITE);
    }

    @Test
    void theVarianceOfABatchGradientIsThePredictedOne() {
        double[] x = {0.3, -0.2, 0.1, 0};
        GradientNoise noise = GradientNoise.at(F, x);
        double[] whole = F.gradient(x);
        double[] g = new double[4];
        int draws = 20_000;
        double[] seen = new double[2];
        Batches without = Batches.shuffled(100, 20, new SplitMix64(5));
        Batches with = Batches.withReplacement(100, 20, new SplitMix64(6));
        for (int k = 0; k < draws; k++) {
            F.valueAndGradient(x, without.next(), g);
            seen[0] += Math.pow(Vectors.distance(g, whole), 2) / draws;
            F.valueAndGradient(x, with.next(), g);
            seen[1] += Math.pow(Vectors.distance(g, whole), 2) / draws;
        }
        assertThat(seen[0]).isCloseTo(noise.variance(20), within(0.03 * seen[0]));
        assertThat(seen[1]).isCloseTo(noise.varianceWithReplacement(20), within(0.03 * seen[1]));
        assertThat(noise.variance(100)).isZero();
        assertThat(noise.scale()).isEqualTo(noise.trace() / Math.pow(noise.gradientNorm(), 2));
    }

    @Test
    void twoBatchSizesAreEnoughToEstimateTheNoiseScale() {
        // ‖G‖² = 4 and tr Σ = 60: ‖g‖² is 10 for batches of 10 and 5 for batches of 60, on average.
        GradientNoise noise = GradientNoise.ofTwoBatchSizes(1000, 10, 10, 60, 5);
        assertThat(noise.gradientNorm()).isCloseTo(2, within(1e-12));
        assertThat(noise.trace()).isCloseTo(60, within(1e-12));
        assertThat(noise.scale()).isCloseTo(15, within(1e-12));
    }

    @Test
    void everyStratifiedBatchHasItsShareOfEachClass() {
        int[] labels = new int[100];
        for (int i = 0; i < 10; i++) labels[7 * i] = 1;
        Batches batches = Batches.stratified(labels, 20, new SplitMix64(7));
        int[] seen = new int[100];
        for (int b = 0; b < 10; b++) {
            Batch batch = batches.next();
            int rare = 0;
            for (int k = 0; k < batch.size(); k++) {
                rare += labels[batch.index(k)];
                seen[batch.index(k)]++;
            }
            assertThat(rare).isBetween(1, 3);
        }
        assertThat(seen).containsOnly(2);
    }

    @Test
    void theRateFollowsTheBatchLinearlyOrByItsRoot() {
        assertThat(ScalingRule.LINEAR.rate(0.1, 32, 128)).isEqualTo(0.4);
        assertThat(ScalingRule.SQUARE_ROOT.rate(0.1, 32, 128)).isEqualTo(0.2);
    }

    @Test
    void badSettingsAreRefused() {
        assertThatThrownBy(() -> new Svrg(0, 1, 1)).hasMessage("stepSize must be positive and finite but was 0.0");
        assertThatThrownBy(() -> new Saga(0.1, -1)).hasMessage("passes must be at least 0 but was -1");
        assertThatThrownBy(() -> GradientNoise.at(F, new double[4]).variance(101))
                .hasMessage("batchSize must be in [1, 100] but was 101.0");
    }

    private static FiniteSum classification() {
        SplitMix64 random = new SplitMix64(8);
        double[][] x = new double[100][3];
        double[] y = new double[100];
        for (int i = 0; i < 100; i++) {
            for (int j = 0; j < 3; j++) x[i][j] = random.nextGaussian();
            y[i] = x[i][0] + random.nextGaussian() > 0 ? 1 : -1;
        }
        return Penalized.terms(LogisticRegression.withIntercept(x, y), new L2(4, 3, 0.1));
    }
}
