package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradientReportTest {
    @Test
    void eachStartOfADeepNetGetsItsVerdict() {
        assertThat(report(new Sigmoid(), Xavier.normal(), 0).finding()).isEqualTo(GradientReport.Finding.VANISHING);
        assertThat(report(new Tanh(), Xavier.normal().withGain(6), 0).finding())
                .isEqualTo(GradientReport.Finding.EXPLODING);
        assertThat(report(new Tanh(), Xavier.normal(), 0).finding()).isEqualTo(GradientReport.Finding.STEADY);
        assertThat(report(new Relu(), He.normal(), -50).finding()).isEqualTo(GradientReport.Finding.DEAD);
        assertThat(report(new Tanh(), Xavier.normal(), Double.NaN).finding())
                .isEqualTo(GradientReport.Finding.NOT_FINITE);
    }

    @Test
    void theVerdictDoesNotDependOnTheScaleOfTheLoss() {
        GradientReport one = report(new Tanh(), Xavier.normal().withGain(6), 0);
        double[] weights = new double[16];
        Arrays.fill(weights, 1e-12);
        NetworkObjective f = objective(new Tanh(), Xavier.normal().withGain(6), weights);
        GradientReport scaled = GradientReport.of(f, f.network().initialize(new SplitMix64(1)));
        assertThat(scaled.finding()).isEqualTo(one.finding());
        assertThat(scaled.ratio()).isCloseTo(one.ratio(), within(1e-9 * one.ratio()));
    }

    @Test
    void normsAddUpToTheWholeGradient() {
        NetworkObjective f = objective(new Tanh(), Xavier.normal(), null);
        double[] theta = f.network().initialize(new SplitMix64(1));
        GradientReport report = GradientReport.of(f, theta);
        double gradient = 0;
        double weights = 0;
        for (GradientReport.Row row : report.layers()) {
            gradient += row.gradient() * row.gradient();
            weights += row.weight() * row.weight();
        }
        assertThat(Math.sqrt(gradient)).isCloseTo(Vectors.norm(f.gradient(theta)), within(1e-14));
        assertThat(Math.sqrt(weights)).isCloseTo(Vectors.norm(theta), within(1e-12));
    }

    @Test
    void deadAndSaturatedUnitsAreCounted() {
        // Unit 0 gets z = x ≥ 1, unit 1 gets −x: dead. With a tanh both are flat at |z| = 5 and more.
        Samples samples = Samples.of(new double[][] {{5}, {6}}, new double[] {0, 1});
        double[] theta = {1, -1, 0, 0, 1, 1, 0};
        GradientReport relu = GradientReport.of(
                new NetworkObjective(
                        Network.of(1, new Dense(2), new Relu(), new Dense(1)), new SquaredError(), samples),
                theta);
        assertThat(relu.layers().get(1).dead()).isEqualTo(0.5);
        assertThat(relu.layers().get(1).name()).isEqualTo("relu1");
        GradientReport tanh = GradientReport.of(
                new NetworkObjective(
                        Network.of(1, new Dense(2), new Tanh(), new Dense(1)), new SquaredError(), samples),
                theta);
        assertThat(tanh.layers().get(1).dead()).isZero();
        assertThat(tanh.layers().get(1).saturated()).isEqualTo(1);
        assertThat(tanh.layers().get(1).mean()).isCloseTo(0, within(1e-15));
    }

    @Test
    void theTextHasALinePerLayerAndTheAdvice() {
        String text = report(new Sigmoid(), Xavier.normal(), 0).toString();
        assertThat(text).contains("dense1", "sigmoid20", "VANISHING", "clipping does not help");
        assertThat(text.lines()).hasSize(1 + 41 + 1);
    }

    private static GradientReport report(Activation activation, Initializer weights, double bias) {
        NetworkObjective f = objective(activation, weights, null);
        double[] theta = f.network().initialize(new SplitMix64(1));
        int b = f.network().layout().block("dense10.b").offset();
        for (int k = 0; k < 30; k++) theta[b + k] = bias;
        return GradientReport.of(f, theta);
    }

    private static NetworkObjective objective(Activation activation, Initializer start, double @Nullable [] weights) {
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < 20; l++) layers.addAll(List.of(new Dense(30, start), activation));
        layers.add(new Dense(1));
        SplitMix64 random = new SplitMix64(8);
        double[][] x = new double[16][30];
        for (double[] row : x) for (int j = 0; j < 30; j++) row[j] = random.nextGaussian();
        double[] y = new double[16];
        for (int i = 0; i < 16; i++) y[i] = random.nextGaussian();
        Samples samples = Samples.of(x, y);
        return new NetworkObjective(
                Network.of(30, layers), new SquaredError(), weights == null ? samples : samples.withWeights(weights));
    }
}
