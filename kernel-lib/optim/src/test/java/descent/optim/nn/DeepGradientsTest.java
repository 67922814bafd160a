package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.random.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens to gradients on their way through fifty layers of a hundred units. */
class DeepGradientsTest {
    private static final int DEPTH = 50;
    private static final int WIDTH = 100;

    @Test
    void rectifiersVanishWithXavierAndKeepTheirSizeWithHe() {
        assertThat(ratio(new Relu(), Xavier.normal())).isBetween(1e-9, 1e-6);
        assertThat(ratio(new Relu(), He.normal())).isBetween(0.1, 20.0);
    }

    @Test
    void noStartSavesSigmoids() {
        assertThat(ratio(new Sigmoid(), Xavier.normal())).isBetween(1e-33, 1e-30);
    }

    @Test
    void hyperbolicTangentsFadeHoldOrExplodeWithTheGain() {
        assertThat(ratio(new Tanh(), Xavier.normal())).isBetween(0.005, 0.5);
        assertThat(ratio(new Tanh(), Xavier.normal().withGain(1.5))).isBetween(0.5, 20.0);
        assertThat(ratio(new Tanh(), Xavier.normal().withGain(3))).isBetween(1e4, 1e8);
    }

    @Test
    void residualBlocksKeepWhatPlainLayersLose() {
        double plain = ratio(new Tanh(), Xavier.normal().withGain(0.7));
        double residual =
                ratio(blocks(new Residual(new Dense(WIDTH, Xavier.normal().withGain(0.1)), new Tanh())));
        assertThat(plain).isLessThan(1e-6);
        assertThat(residual).isBetween(0.3, 3.0);
    }

    @Test
    void batchNormKeepsActivationsButLetsGradientsGrowAtTheStart() {
        Network network = Network.of(WIDTH, blocks(new Dense(WIDTH, He.normal()), new BatchNorm(), new Relu()));
        SplitMix64 random = new SplitMix64(2);
        Workspace work = network.start(64);
        double[] theta = network.initialize(random);
        work.forward(theta, gaussian(64 * WIDTH, random), 64, Mode.TRAIN);
        work.backward(theta, gaussian(64 * WIDTH, random), new double[theta.length]);
        int last = 3 * DEPTH - 1;
        assertThat(norm(work.output(last), 64 * WIDTH) / norm(work.output(2), 64 * WIDTH))
                .isBetween(0.8, 1.25);
        assertThat(norm(work.delta(2), 64 * WIDTH) / norm(work.delta(last), 64 * WIDTH))
                .isGreaterThan(100);
    }

    @Test
    void theSlopeOfASigmoidIsAtMostAQuarter() {
        assertThat(Math.pow(new Sigmoid().slope(0), 10)).isCloseTo(9.5e-7, within(5e-9));
    }

    @Test
    void aChainOfSigmoidsExplodesWhereItsWeightsAreLarge() {
        // w = 8, b = −4 has the fixed point ½, where each factor is w σ′(0) = 2; thirty layers give 2³⁰.
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < 30; l++) {
            layers.add(new Dense(1, Initializer.constant(8), Initializer.constant(-4)));
            layers.add(new Sigmoid());
        }
        Network chain = Network.of(1, layers);
        double[] theta = chain.initialize(new SplitMix64(1));
        Workspace work = chain.start(1);
        work.forward(theta, new double[] {0.5}, 1, Mode.EVALUATE);
        double slope = work.backward(theta, new double[] {1}, new double[theta.length])[0];
        assertThat(slope).isEqualTo(Math.pow(2, 30));
    }

    @Test
    void factorsBelowOneNeedNotVanish() {
        double product = 1;
        for (int t = 1; t <= 10_000; t++) product *= 1 - 1 / ((t + 1.0) * (t + 1.0));
        assertThat(product).isCloseTo(0.50005, within(5e-7));
    }

    private static double ratio(Activation activation, Initializer start) {
        return ratio(blocks(new Dense(WIDTH, start), activation));
    }

    /** Returns ‖δ‖ at the network's input relative to its output, for one random row. */
    private static double ratio(List<Layer> layers) {
        SplitMix64 random = new SplitMix64(1);
        Network network = Network.of(WIDTH, layers);
        double[] theta = network.initialize(random);
        Workspace work = network.start(1);
        work.forward(theta, gaussian(WIDTH, random), 1, Mode.TRAIN);
        double[] dy = gaussian(WIDTH, random);
        return norm(work.backward(theta, dy, new double[theta.length]), WIDTH) / norm(dy, WIDTH);
    }

    private static List<Layer> blocks(Layer... block) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < DEPTH; l++) layers.addAll(List.of(block));
        return layers;
    }

    private static double[] gaussian(int n, SplitMix64 random) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) x[i] = random.nextGaussian();
        return x;
    }

    private static double norm(double[] x, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += x[i] * x[i];
        return Math.sqrt(sum);
    }
}
