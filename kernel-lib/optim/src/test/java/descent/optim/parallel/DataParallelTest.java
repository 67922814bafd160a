package descent.optim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.data.Batch;
import descent.optim.data.Batches;
import descent.optim.nn.Dense;
import descent.optim.nn.Network;
import descent.optim.nn.NetworkObjective;
import descent.optim.nn.Samples;
import descent.optim.nn.SquaredError;
import descent.optim.nn.Tanh;
import descent.optim.objective.FiniteSum;
import descent.optim.objective.LinearRegression;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.AdamW;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Lamb;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Momentum;
import descent.optim.optimizer.Optimizer;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.run.Trace;
import descent.optim.run.Training;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataParallelTest {
    private static final double[] START = {1, -1, 0.5};

    private static LinearRegression line() {
        SplitMix64 random = new SplitMix64(1);
        double[][] x = new double[50][3];
        double[] y = new double[50];
        for (int i = 0; i < 50; i++) {
            for (int j = 0; j < 3; j++) x[i][j] = random.nextGaussian();
            y[i] = 2 * x[i][0] - x[i][1] + 0.1 * random.nextGaussian();
        }
        return new LinearRegression(x, y);
    }

    private static Trace bigBatch(Optimizer rule, int batchSize) {
        Trace trace = Trace.withPoints();
        new Training(rule, batchSize, 5, StoppingRule.never(), List.of(trace))
                .minimize(line(), START, new SplitMix64(7));
        return trace;
    }

    @ParameterizedTest(name = "{0} workers")
    @ValueSource(ints = {1, 2, 3, 4, 8})
    void workersTogetherAreTheBigBatchUpToRounding(int workers) {
        for (Optimizer rule : List.of(new Adam(0.05), new Momentum(0.05, 0.9))) {
            Trace trace = Trace.withPoints();
            new DataParallel(rule, workers, 16, 5).withListener(trace).minimize(line(), START, new SplitMix64(7));
            Trace expected = bigBatch(rule, 16); // 50 = 16 + 16 + 16 + 2: the last batch is smaller than the crew
            assertThat(trace.size()).isEqualTo(expected.size()).isEqualTo(21);
            for (int k = 0; k < trace.size(); k++) {
                assertThat(trace.points()[k]).containsExactly(expected.points()[k], within(1e-13));
                assertThat(trace.values()[k]).isCloseTo(expected.values()[k], within(1e-13));
                assertThat(trace.gradientNorms()[k]).isCloseTo(expected.gradientNorms()[k], within(1e-12));
            }
        }
    }

    @Test
    void oneWorkerIsTheBigBatchToTheLastBit() {
        Trace trace = Trace.withPoints();
        new DataParallel(new Adam(0.05), 1, 16, 5).withListener(trace).minimize(line(), START, new SplitMix64(7));
        assertThat(trace.points()).isDeepEqualTo(bigBatch(new Adam(0.05), 16).points());
    }

    static List<Optimizer> elementwise() {
        return List.of(new GradientDescent(0.1), new Momentum(0.05, 0.9), new Adam(0.05));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elementwise")
    void shardedStateChangesNoBit(Optimizer rule) {
        for (int workers : new int[] {1, 2, 3, 5}) {
            DataParallel whole = new DataParallel(rule, workers, 10, 4);
            double[] x = whole.minimize(line(), START, new SplitMix64(3)).x();
            assertThat(whole.withShardedState()
                            .minimize(line(), START, new SplitMix64(3))
                            .x())
                    .containsExactly(x);
        }
    }

    @Test
    void shardedStateKeepsToTheMarksOfTheLayout() {
        Layout layout = Layout.empty().weights("w", 2).biases("b", 1);
        Optimizer rule = new AdamW(0.05, 0.5);
        double[] x = new DataParallel(rule, 2, 10, 4)
                .withShardedState()
                .minimize(k -> line(), START, layout, new SplitMix64(3))
                .x();
        double[] expected = new Training(rule, 10, 4, StoppingRule.never(), List.of())
                .minimize(line(), START, layout, Batches.shuffled(50, 10, new SplitMix64(3)), new SplitMix64(0))
                .x();
        assertThat(x).containsExactly(expected, within(1e-13));
        assertThat(Worker.cut(layout, 1, 3))
                .isEqualTo(Layout.empty().weights("w", 1).biases("b", 1));
        assertThat(Worker.cut(layout, 0, 2)).isEqualTo(Layout.empty().weights("w", 2));
        assertThat(Worker.cut(layout, 2, 2).size()).isZero();
    }

    @Test
    void aRuleThatLooksAtWholeLayersCannotBeSharded() {
        DataParallel training = new DataParallel(new Lamb(0.01, 0), 2, 10, 1).withShardedState();
        assertThatThrownBy(() -> training.minimize(line(), START, new SplitMix64(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elementwise");
    }

    @Test
    void networksTrainInReplicas() {
        double[][] x = new double[40][1];
        double[] y = new double[40];
        for (int i = 0; i < 40; i++) {
            x[i][0] = i / 20.0 - 1;
            y[i] = StrictMath.sin(3 * x[i][0]);
        }
        Network network = Network.of(1, new Dense(6), new Tanh(), new Dense(1));
        Samples samples = Samples.of(x, y);
        double[] start = network.initialize(new SplitMix64(5));
        double[] together = new DataParallel(new Adam(0.02), 4, 20, 30)
                .minimize(
                        k -> new NetworkObjective(network, new SquaredError(), samples),
                        start,
                        network.layout(),
                        new SplitMix64(6))
                .x();
        double[] alone = new Training(new Adam(0.02), 20, 30, StoppingRule.never(), List.of())
                .minimize(new NetworkObjective(network, new SquaredError(), samples), start, new SplitMix64(6))
                .x();
        assertThat(together).containsExactly(alone, within(1e-11));
    }

    @Test
    void everyWorkerHasAThreadAndListenersHaveTheCallers() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        Set<Thread> listening = ConcurrentHashMap.newKeySet();
        FiniteSum f = watched(() -> seen.add(Thread.currentThread()));
        new DataParallel(new GradientDescent(0.1), 3, 30, 1)
                .withListener(it -> listening.add(Thread.currentThread()))
                .minimize(f, START, new SplitMix64(1));
        seen.remove(Thread.currentThread()); // the last, full evaluation
        assertThat(seen).hasSize(3);
        assertThat(listening).containsExactly(Thread.currentThread());
    }

    @Test
    void theFailureOfOneWorkerEndsTheRun() {
        FiniteSum broken = watched(() -> {
            throw new IllegalStateException("the third machine burns");
        });
        FiniteSum whole = line();
        assertThatThrownBy(() -> new DataParallel(new GradientDescent(0.1), 4, 20, 1)
                        .minimize(k -> k == 2 ? broken : whole, START, Layout.flat(3), new SplitMix64(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the third machine burns");
    }

    @Test
    void anInterruptedCallerIsToldAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() ->
                        new DataParallel(new GradientDescent(0.1), 2, 20, 1).minimize(line(), START, new SplitMix64(1)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aRunThatDivergesIsAResult() {
        Result result =
                new DataParallel(new GradientDescent(1e9), 2, 50, 1000).minimize(line(), START, new SplitMix64(1));
        assertThat(result.status()).isEqualTo(Status.NOT_FINITE);
        Result alone = new Training(new GradientDescent(1e9), 50, 1000, StoppingRule.never(), List.of())
                .minimize(line(), START, new SplitMix64(1));
        assertThat(result.iterations()).isEqualTo(alone.iterations());
    }

    @Test
    void aStoppingRuleEndsIt() {
        Result result = new DataParallel(new GradientDescent(0.3), 2, 50, 1000)
                .withStop(StoppingRule.gradientNorm(1e-6))
                .minimize(line(), START, new SplitMix64(1));
        assertThat(result.status()).isEqualTo(Status.GRADIENT_TOLERANCE);
        assertThat(result.gradientNorm()).isLessThanOrEqualTo(1e-6);
        assertThat(result.method()).contains("workers=2", "GradientDescent");
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> new DataParallel(new GradientDescent(0.1), 0, 1, 1))
                .hasMessage("workers must be at least 1 but was 0");
        assertThatThrownBy(() -> new DataParallel(new GradientDescent(0.1), 1, 0, 1))
                .hasMessage("batchSize must be at least 1 but was 0");
        assertThatThrownBy(() -> new DataParallel(new GradientDescent(0.1), 1, 1, -1))
                .hasMessage("epochs must be at least 0 but was -1");
    }

    /** The line, with something to be done at each evaluation. */
    private static FiniteSum watched(Runnable first) {
        LinearRegression line = line();
        return new FiniteSum() {
            @Override
            public int dimension() {
                return line.dimension();
            }

            @Override
            public int terms() {
                return line.terms();
            }

            @Override
            public double value(double[] x) {
                return line.value(x);
            }

            @Override
            public double valueAndGradient(double[] x, Batch batch, double[] gradient) {
                first.run();
                return line.valueAndGradient(x, batch, gradient);
            }
        };
    }
}
