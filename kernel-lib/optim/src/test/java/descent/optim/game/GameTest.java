package descent.optim.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import descent.optim.nn.Network;
import descent.optim.nn.Relu;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.GradientDescent;
import descent.optim.random.SplitMix64;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Where gradient play goes, to the digit, and what a small GAN makes. */
class GameTest {
    private static double[] distances(Play play, double curvature, int steps) {
        return play.distances(
                new BilinearGame(new double[][] {{1}}, curvature), new double[] {1}, new double[] {1}, steps);
    }

    @Test
    void onTheGameXyTheFactorsAreExact() {
        double[] simultaneous = distances(new Simultaneous(0.1), 0, 500);
        assertThat(simultaneous[500]).isEqualTo(Math.sqrt(2) * Math.pow(1.01, 250), within(1e-10));
        assertThat(simultaneous[500]).isEqualTo(17.0, within(0.05));
        double[] alternating = distances(new Alternating(0.1), 0, 5000);
        assertThat(Arrays.stream(alternating).max().orElseThrow()).isLessThan(1.5);
        assertThat(Arrays.stream(alternating).min().orElseThrow()).isGreaterThan(1.3);
        double[] extra = distances(new ExtraGradient(0.1), 0, 500);
        assertThat(extra[500]).isEqualTo(Math.sqrt(2) * Math.pow(1 - 0.01 + 0.0001, 250), within(1e-12));
        assertThat(extra[500]).isEqualTo(0.12, within(0.005));
        assertThat(distances(new Optimistic(0.1), 0, 500)[500]).isBetween(0.05, 0.2);
    }

    @Test
    void enoughCurvatureMakesGradientPlayConverge() {
        assertThat(distances(new Simultaneous(0.1), 0.2, 500)[500]).isLessThan(1e-3);
        assertThat(distances(new Simultaneous(0.1), 0.02, 500)[500]).isGreaterThan(1);
    }

    @Test
    void aMatrixGameHasTheGradientsOfItsLosses() {
        double[][] a = {{1, 2, -1}, {0.5, -3, 2}};
        BilinearGame game = new BilinearGame(a, 0.3);
        double[] x = {0.4, -1};
        double[] y = {1, 0.2, -0.7};
        double[] gx = new double[2];
        double[] gy = new double[3];
        game.gradients(x, y, gx, gy);
        for (int i = 0; i < 2; i++) {
            double[] right = x.clone();
            double[] left = x.clone();
            right[i] += 1e-5;
            left[i] -= 1e-5;
            assertThat(gx[i]).isEqualTo((loss(a, right, y) - loss(a, left, y)) / 2e-5, within(1e-9));
        }
        for (int j = 0; j < 3; j++) {
            double[] right = y.clone();
            double[] left = y.clone();
            right[j] += 1e-5;
            left[j] -= 1e-5;
            assertThat(gy[j]).isEqualTo(-(loss(a, x, right) - loss(a, x, left)) / 2e-5, within(1e-9));
        }
    }

    private static double loss(double[][] a, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += 0.15 * x[i] * x[i];
        for (int j = 0; j < y.length; j++) sum -= 0.15 * y[j] * y[j];
        for (int i = 0; i < x.length; i++) for (int j = 0; j < y.length; j++) sum += x[i] * a[i][j] * y[j];
        return sum;
    }

    @Test
    void aRingCountsItsModes() {
        Ring ring = new Ring(4, 2, 0.1);
        assertThat(ring.hit(ring.draw(400, new SplitMix64(1)), 0.05)).isEqualTo(4);
        assertThat(ring.hit(new double[][] {{2, 0}, {2.05, 0}, {0, 2}, {9, 9}}, 0.01))
                .isEqualTo(2);
        assertThat(ring.shares(new double[][] {{2, 0}, {2.05, 0}, {0, 2}, {9, 9}}))
                .containsExactly(0.5, 0.25, 0, 0);
    }

    @Test
    void aGeneratorLearnsOneMode() {
        SplitMix64 random = new SplitMix64(2);
        Ring ring = new Ring(1, 2, 0.3);
        Gan gan = new Gan(
                Network.mlp(new Relu(), 2, 16, 2),
                Network.mlp(new Relu(), 2, 16, 1),
                1,
                64,
                new Adam(0.003, 0.5, 0.999, 1e-8),
                new Adam(0.003, 0.5, 0.999, 1e-8),
                random);
        double before = nearness(gan, ring);
        for (int k = 0; k < 600; k++) gan.step(ring.draw(64, random));
        assertThat(nearness(gan, ring)).isGreaterThan(0.5).isGreaterThan(before);
        assertThat(gan.discriminatorLoss()).isBetween(0.5, 2.5);
        assertThat(gan.generatorLoss()).isBetween(0.3, 3.0);
    }

    private static double nearness(Gan gan, Ring ring) {
        return ring.shares(gan.sample(1000))[0];
    }

    @Test
    void theSameSeedMakesTheSamePoints() {
        double[][][] made = new double[2][][];
        for (int run = 0; run < 2; run++) {
            SplitMix64 random = new SplitMix64(3);
            Gan gan = new Gan(
                    Network.mlp(new Relu(), 2, 8, 2),
                    Network.mlp(new Relu(), 4, 8, 1),
                    2,
                    5,
                    new GradientDescent(0.1),
                    new GradientDescent(0.1),
                    random);
            for (int k = 0; k < 20; k++) gan.step(new Ring(4, 1, 0.1).draw(10, random));
            made[run] = gan.sample(13);
        }
        assertThat(made[0]).isDeepEqualTo(made[1]).hasNumberOfRows(13);
    }

    @Test
    void networksThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Gan(
                        Network.mlp(new Relu(), 2, 2),
                        Network.mlp(new Relu(), 2, 1),
                        3,
                        4,
                        new Adam(0.1),
                        new Adam(0.1),
                        new SplitMix64(0)))
                .hasMessage("the discriminator must go from 6 numbers to 1 but goes from 2 to 1");
        assertThatThrownBy(() -> new Ring(0, 1, 1)).hasMessage("modes must be at least 1 but was 0");
        assertThatThrownBy(() -> new Simultaneous(0))
                .hasMessage("learningRate must be positive and finite but was 0.0");
    }
}
