package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.7})
    void trainingKeepsTheMeanAndAddsVariance(double p) {
        int n = 200_000;
        double[] x = new double[n];
        Arrays.fill(x, 3);
        Workspace work = Network.of(1, new Dropout(p)).start(n, new SplitMix64(1));
        double[] y = work.forward(new double[0], x, n, Mode.TRAIN);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            mean += y[i] / n;
            square += y[i] * y[i] / n;
        }
        assertThat(mean).isCloseTo(3, within(0.03));
        assertThat(square - mean * mean).isCloseTo(9 * p / (1 - p), within(0.02 * 9 * p / (1 - p)));
    }

    @Test
    void evaluationChangesNothing() {
        double[] x = {1, -2, 3};
        Workspace work = Network.of(3, new Dropout(0.5)).start(1);
        assertThat(work.forward(new double[0], x, 1, Mode.EVALUATE)).startsWith(x);
        assertThat(work.backward(new double[0], x, new double[0])).startsWith(x);
    }

    @Test
    void eachTrainingPassDrawsAFreshMask() {
        double[] x = new double[64];
        Arrays.fill(x, 1);
        Workspace work = Network.of(64, new Dropout(0.5)).start(1, new SplitMix64(1));
        double[] first = work.forward(new double[0], x, 1, Mode.TRAIN).clone();
        assertThat(work.forward(new double[0], x, 1, Mode.AGAIN)).isEqualTo(first);
        assertThat(work.forward(new double[0], x, 1, Mode.TRAIN)).isNotEqualTo(first);
    }

    @Test
    void trainingWithoutAGeneratorSaysWhatIsMissing() {
        Workspace work = Network.of(1, new Dropout(0.5)).start(1);
        assertThatThrownBy(() -> work.forward(new double[0], new double[1], 1, Mode.TRAIN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("random generator");
    }

    @Test
    void forOneSoftmaxLayerScalingIsTheGeometricMeanOfAllMasks() {
        Network network = Network.of(6, new Dense(3), new Softmax());
        SplitMix64 random = new SplitMix64(5);
        double[] theta = network.initialize(random);
        for (int i = 0; i < theta.length; i++) theta[i] = 2 * random.nextGaussian();
        double[] x = {1, -0.5, 2, 0.3, -1.2, 0.8};
        Workspace work = network.start(1);
        double[] logs = new double[3];
        double[] arithmetic = new double[3];
        for (int mask = 0; mask < 64; mask++) {
            double[] masked = x.clone();
            for (int i = 0; i < 6; i++) if ((mask >> i & 1) == 0) masked[i] = 0;
            double[] p = work.forward(theta, masked, 1, Mode.EVALUATE);
            for (int k = 0; k < 3; k++) {
                logs[k] += Math.log(p[k]) / 64;
                arithmetic[k] += p[k] / 64;
            }
        }
        double sum = Math.exp(logs[0]) + Math.exp(logs[1]) + Math.exp(logs[2]);
        double[] half = x.clone();
        for (int i = 0; i < 6; i++) half[i] /= 2;
        double[] scaled = work.forward(theta, half, 1, Mode.EVALUATE);
        double difference = 0;
        for (int k = 0; k < 3; k++) {
            assertThat(Math.exp(logs[k]) / sum).isCloseTo(scaled[k], within(1e-14));
            difference = Math.max(difference, Math.abs(arithmetic[k] - scaled[k]));
        }
        assertThat(difference).isGreaterThan(0.01);
    }

    @Test
    void onALinearModelItIsARidgeInTheMean() {
        double p = 0.3;
        int n = 50;
        int d = 4;
        SplitMix64 random = new SplitMix64(6);
        double[][] x = new double[n][d];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < d; j++) x[i][j] = random.nextGaussian();
            y[i] = random.nextGaussian();
        }
        double[] theta = {1, -2, 0.5, 1.5, 0};
        Samples samples = Samples.of(x, y);
        SquaredError sum = new SquaredError(SquaredError.Average.SUM);
        double ridge = new NetworkObjective(Network.of(d, new Dense(1)), sum, samples).value(theta);
        for (int j = 0; j < d; j++) {
            double square = 0;
            for (int i = 0; i < n; i++) square += x[i][j] * x[i][j];
            ridge += p / (1 - p) * theta[j] * theta[j] * square;
        }
        NetworkObjective noisy =
                new NetworkObjective(Network.of(d, new Dropout(p), new Dense(1)), sum, samples, random);
        double mean = 0;
        for (int k = 0; k < 20_000; k++) mean += noisy.value(theta) / 20_000;
        assertThat(mean).isCloseTo(ridge, within(0.005 * ridge));
    }

    @Test
    void aLaterBatchNormWouldMeetAnotherVariance() {
        // ReLU of N(0, 1) has mean² 1/(2π) and mean square ½; dropout at ½ doubles the latter: 0.341/0.841 = 0.41.
        int rows = 20_000;
        SplitMix64 random = new SplitMix64(7);
        double[] x = new double[rows * 50];
        for (int i = 0; i < x.length; i++) x[i] = random.nextGaussian();
        Network network = Network.of(50, new Relu(), new Dropout(0.5), new Dense(1));
        double[] theta = network.initialize(random);
        Workspace work = network.start(rows, random);
        double training = variance(work.forward(theta, x, rows, Mode.TRAIN), rows);
        double evaluation = variance(work.forward(theta, x, rows, Mode.EVALUATE), rows);
        assertThat(evaluation / training).isCloseTo(0.405, within(0.02));
    }

    private static double variance(double[] y, int n) {
        double mean = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            mean += y[i] / n;
            square += y[i] * y[i] / n;
        }
        return square - mean * mean;
    }
}
