package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every layer must do. A new layer is one more line. */
class LayerContractTest {
    private static final int ROWS = 5;
    private static final int INPUTS = 6;

    static Stream<Named<Layer>> layers() {
        return Stream.<Layer>of(
                        new Dense(4),
                        new Identity(),
                        new Sigmoid(),
                        new Tanh(),
                        new Relu(),
                        new LeakyRelu(0.2),
                        new Elu(1.3),
                        new Selu(),
                        new Gelu(),
                        new Silu(),
                        new Softplus(),
                        new Softmax(),
                        new BatchNorm(0.3, 1e-3),
                        new LayerNorm(1e-3),
                        new Dropout(0.4),
                        new Sequential(new Dense(3), new Tanh(), new Dense(2)),
                        new Residual(new Dense(4), new Tanh(), new Dense(INPUTS)),
                        new Residual(new Checkpoint(new Dense(4), new BatchNorm()), new Dense(INPUTS)),
                        new Checkpoint(new Dense(4), new BatchNorm(), new Dropout(0.3), new Tanh()),
                        new Checkpoint(new Checkpoint(new Dense(4), new Tanh()), new Checkpoint(new Dense(4))),
                        Recurrent.all(new Vanilla(3), 2),
                        Recurrent.all(new Vanilla(3, new Relu()), 3),
                        Recurrent.last(new Vanilla(2, new Identity()), 6),
                        Recurrent.all(new Lstm(3), 3),
                        Recurrent.last(new Lstm(2, 0.5), 2),
                        Recurrent.all(new Gru(3), 3),
                        Recurrent.last(new Gru(2), 6))
                .map(layer -> Named.of(layer.toString(), layer));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void gradientsAreCentralDifferencesInBothModes(Layer layer) {
        for (Mode mode : List.of(Mode.AGAIN, Mode.EVALUATE)) {
            Scene scene = new Scene(layer);
            if (mode == Mode.AGAIN) scene.run(Mode.TRAIN);
            scene.run(mode);
            double[] dx =
                    Arrays.copyOf(scene.work.backward(scene.theta, scene.upstream, scene.gradient), scene.x.length);
            for (int i = 0; i < dx.length; i++)
                assertThat(dx[i]).as("%s dx[%d]", mode, i).isCloseTo(scene.difference(scene.x, i, mode), within(2e-8));
            for (int i = 0; i < scene.theta.length; i++)
                assertThat(scene.gradient[i])
                        .as("%s dtheta[%d]", mode, i)
                        .isCloseTo(scene.difference(scene.theta, i, mode), within(2e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void argumentsAreNotModifiedAndTheGradientIsOverwritten(Layer layer) {
        Scene scene = new Scene(layer);
        double[] theta = scene.theta.clone();
        double[] x = scene.x.clone();
        double[] upstream = scene.upstream.clone();
        scene.run(Mode.TRAIN);
        scene.work.backward(scene.theta, scene.upstream, scene.gradient);
        double[] first = scene.gradient.clone();
        scene.work.backward(scene.theta, scene.upstream, scene.gradient);
        assertThat(scene.gradient).isEqualTo(first);
        assertThat(scene.theta).isEqualTo(theta);
        assertThat(scene.x).isEqualTo(x);
        assertThat(scene.upstream).isEqualTo(upstream);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void equalSeedsGiveEqualBits(Layer layer) {
        Scene one = new Scene(layer);
        Scene two = new Scene(layer);
        assertThat(one.theta).isEqualTo(two.theta);
        for (int k = 0; k < 3; k++) assertThat(one.run(Mode.TRAIN)).isEqualTo(two.run(Mode.TRAIN));
        assertThat(one.work.statistics()).isEqualTo(two.work.statistics());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aSmallerBatchIsTheFirstRowsOfABiggerOneWhenEvaluated(Layer layer) {
        Scene scene = new Scene(layer);
        double[] five = scene.run(Mode.EVALUATE).clone();
        double[] two = scene.work.forward(scene.theta, scene.x, 2, Mode.EVALUATE);
        int width = layer.outputs(INPUTS);
        for (int i = 0; i < 2 * width; i++) assertThat(two[i]).isEqualTo(five[i]);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void passesAllocateNothing(Layer layer) {
        Scene scene = new Scene(layer);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 200; k++) {
                scene.work.forward(scene.theta, scene.x, ROWS, Mode.TRAIN);
                scene.work.backward(scene.theta, scene.upstream, scene.gradient);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least / 200).isZero();
    }

    /** The layer behind a dense one, so that its offset into θ is not 0, with random numbers for everything. */
    private static final class Scene {
        final Workspace work;
        final double[] theta;
        final double[] x = new double[ROWS * INPUTS];
        final double[] upstream;
        final double[] gradient;

        Scene(Layer layer) {
            SplitMix64 random = new SplitMix64(7);
            Network network = Network.of(INPUTS, new Dense(INPUTS), layer);
            theta = network.initialize(random);
            for (int i = 0; i < theta.length; i++) theta[i] += 0.3 * random.nextGaussian();
            for (int i = 0; i < x.length; i++) x[i] = random.nextGaussian();
            upstream = new double[ROWS * network.outputs()];
            for (int i = 0; i < upstream.length; i++) upstream[i] = random.nextGaussian();
            gradient = new double[theta.length];
            Arrays.fill(gradient, Double.NaN);
            work = network.start(ROWS, random.split());
        }

        double[] run(Mode mode) {
            return work.forward(theta, x, ROWS, mode);
        }

        double difference(double[] variable, int i, Mode mode) {
            double h = 1e-5;
            double kept = variable[i];
            variable[i] = kept + h;
            double above = loss(mode);
            variable[i] = kept - h;
            double below = loss(mode);
            variable[i] = kept;
            return (above - below) / (2 * h);
        }

        private double loss(Mode mode) {
            double[] y = run(mode);
            double sum = 0;
            for (int i = 0; i < upstream.length; i++) sum += y[i] * upstream[i];
            return sum;
        }
    }
}
