package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;

import descent.optim.random.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private static final int ROWS = 8;
    private static final int WIDTH = 6;

    @Test
    void gradientsOutputsAndStatisticsAreTheSameBitByBit() {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < 4; l++)
            layers.addAll(List.of(new Dense(WIDTH), new BatchNorm(), new Tanh(), new Dropout(0.2)));
        Run plain = new Run(layers);
        Run saving = new Run(Checkpoint.every(3, layers));
        for (int k = 0; k < 3; k++) {
            assertThat(saving.step()).isEqualTo(plain.step());
            assertThat(saving.gradient).isEqualTo(plain.gradient);
            assertThat(saving.work.statistics()).isEqualTo(plain.work.statistics());
        }
    }

    @Test
    void memoryForAHundredLayersShrinksToTheOrderOfItsRoot() {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < 100; l++) layers.add(new Tanh());
        long plain = new Run(layers).work.doubles();
        long saving = new Run(Checkpoint.every(10, layers)).work.doubles();
        // Two buffers per layer, against two per segment and two per layer of one segment.
        assertThat(plain).isEqualTo(2L * 100 * ROWS * WIDTH);
        assertThat(saving).isEqualTo(2L * (10 + 10) * ROWS * WIDTH);
    }

    @Test
    void thePriceIsOneForwardPassMore() {
        int[] forwards = {0};
        Activation counting = new Activation() {
            @Override
            public void forward(int n, double[] z, double[] a) {
                forwards[0]++;
                System.arraycopy(z, 0, a, 0, n);
            }

            @Override
            public void backward(int n, double[] z, double[] a, double[] da, double[] dz) {
                System.arraycopy(da, 0, dz, 0, n);
            }
        };
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < 12; l++) layers.add(counting);
        new Run(Checkpoint.every(4, layers)).step();
        assertThat(forwards[0]).isEqualTo(24);
    }

    private static final class Run {
        final Workspace work;
        final double[] theta;
        final double[] gradient;
        final double[] x = new double[ROWS * WIDTH];

        Run(List<? extends Layer> layers) {
            SplitMix64 random = new SplitMix64(1);
            Network network = Network.of(WIDTH, List.copyOf(layers));
            theta = network.initialize(random);
            gradient = new double[theta.length];
            for (int i = 0; i < x.length; i++) x[i] = random.nextGaussian();
            work = network.start(ROWS, random);
        }

        double[] step() {
            work.forward(theta, x, ROWS, Mode.TRAIN);
            return work.backward(theta, x, gradient);
        }
    }
}
