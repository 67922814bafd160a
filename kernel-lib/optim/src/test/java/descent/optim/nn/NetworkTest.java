package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batch;
import descent.optim.data.Batches;
import descent.optim.linalg.Vectors;
import descent.optim.objective.GradientCheck;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Layout;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Training;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Samples XOR =
            Samples.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[] {0, 1, 1, 0});

    @Test
    void theLayoutNamesEveryBlockAndBiasesDoNotDecay() {
        Network network = Network.of(
                4,
                new Dense(3),
                new BatchNorm(),
                new Relu(),
                new Residual(new Dense(3), new LayerNorm()),
                new Dense(2));
        assertThat(network.layout())
                .isEqualTo(Layout.empty()
                        .weights("dense1.W", 3, 4)
                        .biases("dense1.b", 3)
                        .biases("batchNorm1.gamma", 3)
                        .biases("batchNorm1.beta", 3)
                        .weights("residual1.dense1.W", 3, 3)
                        .biases("residual1.dense1.b", 3)
                        .biases("residual1.layerNorm1.gamma", 3)
                        .biases("residual1.layerNorm1.beta", 3)
                        .weights("dense2.W", 2, 3)
                        .biases("dense2.b", 2));
        assertThat(network.statisticsLayout().size()).isEqualTo(6);
        assertThat(network.initialStatistics()).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(network.parameters()).isEqualTo(15 + 6 + 12 + 6 + 8);
    }

    @Test
    void itsTextHasTheWidths() {
        assertThat(Network.of(2, new Dense(16), new Tanh(), new Dense(1)))
                .hasToString("2 → dense1 16 → tanh1 16 → dense2 1: 65 parameters");
    }

    @Test
    void theGradientCheckerAgrees() {
        NetworkObjective f = new NetworkObjective(
                Network.of(2, new Dense(5), new BatchNorm(), new Silu(), new Dense(1)), new SigmoidCrossEntropy(), XOR);
        assertThat(GradientCheck.of(f, f.network().initialize(new SplitMix64(1)))
                        .passed())
                .isTrue();
    }

    @Test
    void exclusiveOrIsLearnedAndPredicted() {
        NetworkObjective f = new NetworkObjective(Network.mlp(new Tanh(), 2, 8, 1), new SigmoidCrossEntropy(), XOR);
        Result result = new Training(new GradientDescent(1), 500)
                .minimize(f, f.network().initialize(new SplitMix64(2)));
        assertThat(result.value()).isLessThan(0.02);
        double[][] logits = f.predict(result.x(), new double[] {0, 0}, new double[] {0, 1});
        assertThat(Sigmoid.of(logits[0][0])).isLessThan(0.05);
        assertThat(Sigmoid.of(logits[1][0])).isGreaterThan(0.95);
    }

    @Test
    void equalSeedsTrainToEqualBitsWithDropoutAndBatches() {
        assertThat(trainedWithDropout(3)).isEqualTo(trainedWithDropout(3));
        assertThat(trainedWithDropout(3)).isNotEqualTo(trainedWithDropout(4));
    }

    private static double[] trainedWithDropout(long seed) {
        SplitMix64 random = new SplitMix64(seed);
        Network network = Network.of(2, new Dense(8), new Relu(), new Dropout(0.2), new Dense(1));
        NetworkObjective f = new NetworkObjective(network, new SigmoidCrossEntropy(), XOR, random.split());
        return new Training(new GradientDescent(0.1), 2, 20, StoppingRule.never(), List.of())
                .minimize(
                        f, network.initialize(random), network.layout(), Batches.shuffled(f.terms(), 2, random), random)
                .x();
    }

    @Test
    void aBatchGivesTheMeanOfItsTerms() {
        NetworkObjective f =
                new NetworkObjective(Network.mlp(new Gelu(), 2, 5, 1), new SmoothL1(), XOR.withWeights(1, 2, 0.5, 3));
        double[] theta = f.network().initialize(new SplitMix64(1));
        double[] mean = new double[theta.length];
        double[] one = new double[theta.length];
        double value = 0;
        int[] indices = {3, 1, 1};
        for (int i : indices) {
            value += f.valueAndGradient(theta, Batch.of(i), one) / 3;
            Vectors.axpy(1.0 / 3, one, mean);
        }
        assertThat(f.valueAndGradient(theta, Batch.of(indices), one)).isCloseTo(value, within(1e-15));
        assertThat(Vectors.distance(one, mean)).isLessThan(1e-15);
        assertThat(f.value(theta)).isEqualTo(f.valueAndGradient(theta, one));
    }

    @Test
    void aDivergingRunIsNotFinite() {
        NetworkObjective f = new NetworkObjective(Network.mlp(new Relu(), 2, 8, 1), new SquaredError(), XOR);
        Result result = new Training(new GradientDescent(1e3), 500)
                .minimize(f, f.network().initialize(new SplitMix64(2)));
        assertThat(result.status()).isEqualTo(Status.NOT_FINITE);
    }

    @Test
    void evaluationsAllocateNothingAfterTheFirst() {
        NetworkObjective f = new NetworkObjective(Network.mlp(new Tanh(), 2, 8, 1), new SigmoidCrossEntropy(), XOR);
        double[] theta = f.network().initialize(new SplitMix64(2));
        double[] gradient = new double[theta.length];
        Batch all = Batch.all(4);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 1000; k++) f.valueAndGradient(theta, all, gradient);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least / 1000).isZero();
    }

    @Test
    void activationsAndDeltasCanBeReadAfterAPass() {
        Network network = Network.of(2, new Dense(3), new Tanh(), new Dense(1));
        Workspace work = network.start(4);
        double[] theta = network.initialize(new SplitMix64(1));
        double[] y = work.forward(theta, new double[8], 4, Mode.TRAIN);
        double[] dy = {1, 2, 3, 4};
        work.backward(theta, dy, new double[theta.length]);
        assertThat(work.output(2)).isSameAs(y);
        assertThat(work.input(2)).isSameAs(work.output(1));
        assertThat(work.delta(2)).isSameAs(dy);
        assertThat(work.width(0)).isEqualTo(3);
        for (int j = 0; j < 3; j++) assertThat(work.delta(1)[3 + j]).isEqualTo(2 * theta[9 + j]);
    }

    @Test
    void sizesThatDoNotFitAreRefusedWithBothSizes() {
        Network network = Network.mlp(new Tanh(), 3, 4, 2);
        Workspace work = network.start(5);
        double[] theta = new double[network.parameters()];
        assertThatThrownBy(() -> work.forward(new double[7], new double[15], 5, Mode.TRAIN))
                .hasMessage("theta must have length 26 but has 7");
        assertThatThrownBy(() -> work.forward(theta, new double[14], 5, Mode.TRAIN))
                .hasMessage("x must hold 5 × 3 = 15 numbers but has 14");
        assertThatThrownBy(() -> work.forward(theta, new double[18], 6, Mode.TRAIN))
                .hasMessage("rows must be in 1 to 5 but was 6");
        assertThatThrownBy(() -> work.backward(theta, new double[10], theta)).isInstanceOf(IllegalStateException.class);
        work.forward(theta, new double[15], 5, Mode.TRAIN);
        assertThatThrownBy(() -> work.backward(theta, new double[9], new double[26]))
                .hasMessage("outputGradient must hold 5 × 2 = 10 numbers but has 9");
        assertThatThrownBy(() -> work.backward(theta, new double[10], new double[3]))
                .hasMessage("gradient must have length 26 but has 3");
        assertThatThrownBy(() -> new NetworkObjective(network, new SquaredError(), XOR))
                .hasMessage("the samples have 2 inputs but the network takes 3");
        assertThatThrownBy(() -> new NetworkObjective(Network.mlp(new Tanh(), 2, 4), new SquaredError(), XOR))
                .hasMessage("the samples have 1 targets but the network has 4 outputs");
        assertThatThrownBy(() -> Network.of(3, new Residual(new Dense(4))))
                .hasMessage("a residual block must keep the width but takes 3 and answers 4");
        assertThatThrownBy(() -> network.start(2, new double[1], null, Precision.DOUBLE))
                .hasMessage("runningStatistics must have length 0 but has 1");
    }

    @Test
    void samplesThatDoNotFitAreRefused() {
        double[][] x = {{1, 2}, {3, 4}};
        assertThatThrownBy(() -> Samples.of(x, new double[3])).hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> Samples.of(new double[][] {{1, 2}, {3}}, new double[2]))
                .hasMessage("row 1 of x must have length 2 like the first but has 1");
        assertThatThrownBy(() -> Samples.ofClasses(x, new int[] {0, 3}, 3))
                .hasMessage("label must be in 0 to 2 but was 3");
        assertThatThrownBy(() -> Samples.of(x, new double[2]).withWeights(1))
                .hasMessage("there are 2 samples but 1 weights");
        assertThatThrownBy(() -> Samples.of(new double[0][], new double[0]))
                .hasMessage("the number of samples must be at least 1 but was 0");
    }

    @Test
    void samplesAreCopies() {
        double[][] x = {{1, 2}, {3, 4}};
        Samples samples = Samples.ofClasses(x, new int[] {1, 0}, 2).withWeights(0.5, 2);
        x[0][0] = 99;
        samples.input(0)[1] = 99;
        assertThat(samples.input(0)).containsExactly(1, 2);
        assertThat(samples.target(0)).containsExactly(0, 1);
        Samples second = samples.subset(1, 1, 0);
        assertThat(second.size()).isEqualTo(3);
        assertThat(second.input(1)).containsExactly(3, 4);
        assertThat(second.weighted()).isTrue();
    }
}
