package descent.optim.nn;

import static org.assertj.core.api.Assertions.assertThat;

import descent.optim.linalg.Vectors;
import descent.optim.optimizer.Adam;
import descent.optim.optimizer.ClipGlobalNorm;
import descent.optim.optimizer.ClipValue;
import descent.optim.optimizer.GradientDescent;
import descent.optim.optimizer.Optimizer;
import descent.optim.random.SplitMix64;
import descent.optim.run.Training;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Remembering the first of several numbers: what recurrent cells, windows and clipping do for it. */
@Tag("slow")
class SequenceLearningTest {
    private static final int STEPS = 12;

    @Test
    void everyCellLearnsToRememberTheFirstNumber() {
        for (Cell cell : List.of(new Vanilla(8), new Lstm(8), new Gru(8)))
            assertThat(accuracy(Recurrent.last(cell, STEPS), 3))
                    .as(cell.toString())
                    .isGreaterThan(0.95);
    }

    @Test
    void whatLiesBeyondTheWindowIsLearnedInNoStartAndWithoutOneInAll() {
        // The gradient never reaches the first number. A state that happens to keep traces of the past can still be
        // read a little,
        // because h flows forward; so the answers are better than a coin's, and far from right.
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(accuracy(Recurrent.last(new Lstm(8), STEPS), seed)).isGreaterThan(0.95);
            assertThat(accuracy(Recurrent.last(new Lstm(8), STEPS).withWindow(4), seed))
                    .isLessThan(0.8);
        }
    }

    @Test
    void clippingDoesNotHelpAVanishingGradientBecauseItNeverEnlarges() {
        NetworkObjective f =
                task(Recurrent.last(new Vanilla(8), STEPS).withWeights(Xavier.normal(), new Orthogonal(1e-3)));
        double[] theta = f.network().initialize(new SplitMix64(1));
        double[] gradient = f.gradient(theta);
        for (Optimizer clipped :
                List.of(new ClipGlobalNorm(new GradientDescent(1), 10), new ClipValue(new GradientDescent(1), 10))) {
            double[] step = new double[theta.length];
            clipped.start(f.network().layout()).step(step, gradient.clone());
            Vectors.scale(-1, step);
            assertThat(step).isEqualTo(gradient);
        }
    }

    private static double accuracy(Recurrent layer, long seed) {
        NetworkObjective f = task(layer);
        double[] theta = new Training(new Adam(0.03), 120)
                .minimize(
                        f,
                        f.network().initialize(new SplitMix64(seed)),
                        f.network().layout())
                .x();
        double[][] fresh = sequences(512, new SplitMix64(4));
        double[][] logits = f.predict(theta, fresh);
        int right = 0;
        for (int i = 0; i < fresh.length; i++) if (logits[i][0] > 0 == fresh[i][0] > 0) right++;
        return (double) right / fresh.length;
    }

    private static double[][] sequences(int count, SplitMix64 random) {
        double[][] x = new double[count][STEPS];
        for (double[] row : x) for (int t = 0; t < STEPS; t++) row[t] = random.nextBoolean() ? 1 : -1;
        return x;
    }

    private static NetworkObjective task(Recurrent layer) {
        double[][] x = sequences(128, new SplitMix64(2));
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) y[i] = x[i][0] > 0 ? 1 : 0;
        return new NetworkObjective(
                Network.of(STEPS, layer, new Dense(1)), new SigmoidCrossEntropy(), Samples.of(x, y));
    }
}
