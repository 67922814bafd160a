package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;

import descent.optim.data.Batches;
import descent.optim.optimizer.Accumulate;
import descent.optim.optimizer.AdaGrad;
import descent.optim.optimizer.Adafactor;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.Adam8bit;
import descent.optim.optimizer.AdamW;
import descent.optim.optimizer.ClipGlobalNorm;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Lamb;
import descent.optim.optimizer.Lars;
import descent.optim.optimizer.Lion;
import descent.optim.optimizer.Lookahead;
import descent.optim.optimizer.Momentum;
import descent.optim.optimizer.Nesterov;
import descent.optim.optimizer.Optimizer;
import descent.optim.optimizer.RmsProp;
import descent.optim.optimizer.Shampoo;
import descent.optim.optimizer.Sophia;
import descent.optim.random.SplitMix64;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import descent.optim.run.Training;
import descent.optim.schedule.Schedule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** θ is flat and the layout names its blocks, so a network is an objective like any other. */
class EveryOptimizerTrainsNetworksTest {
    static Stream<Optimizer> optimizers() {
        Schedule rate = Schedule.constant(0.01);
        return Stream.of(
                new GradientDescent(0.3),
                new Momentum(0.1, 0.9),
                new Nesterov(0.1, 0.9),
                new AdaGrad(0.1),
                new RmsProp(rate, 0.99, 1e-8, 0, false),
                new Adam(0.01),
                new AdamW(0.01, 0.01),
                new Lion(Schedule.constant(0.003), 0.9, 0.99, 0),
                new Lars(0.5, 0.9, 0, 0.05),
                new Lamb(0.03, 0.01),
                // Its own relative steps of at most 0.01 are meant for longer runs.
                new Adafactor(Schedule.constant(0.1), 1e-30, 1e-3, 1, -0.8),
                new Shampoo(0.3, 1e-4),
                new Sophia(0.01),
                new Adam8bit(0.01),
                new Lookahead(new Adam(0.01), 5, 0.5),
                new ClipGlobalNorm(new GradientDescent(0.3), 1),
                new Accumulate(new Adam(0.02), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void theLossOfTwoRingsFallsByHalf(Optimizer optimizer) {
        Network network = Network.of(2, new Dense(16), new LayerNorm(), new Tanh(), new Dense(2));
        NetworkObjective f = new NetworkObjective(network, new SoftmaxCrossEntropy(), rings());
        SplitMix64 random = new SplitMix64(5);
        double[] start = network.initialize(random);
        Result result = new Training(optimizer, 16, 60, StoppingRule.never(), List.of())
                .minimize(f, start, network.layout(), Batches.shuffled(f.terms(), 16, random), random);
        assertThat(result.value()).isLessThan(f.value(start) / 2);
    }

    /** Points inside and outside a circle. */
    private static Samples rings() {
        SplitMix64 random = new SplitMix64(1);
        double[][] x = new double[96][2];
        int[] labels = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            labels[i] = i % 2;
            double radius = 0.5 + labels[i] + 0.1 * random.nextGaussian();
            double angle = 2 * Math.PI * random.nextDouble();
            x[i][0] = radius * Math.cos(angle);
            x[i][1] = radius * Math.sin(angle);
        }
        return Samples.ofClasses(x, labels, 2);
    }
}
