package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.NoiseScale;
import org.junit.jupiter.api.Test;

@Checks(id = "04-noise-scale", title = "The noise scale", contract = NoiseScale.class, points = 3)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.linalg.", "descent.optim.data.", "org.ejml."})
final class NoiseScaleChecks {
    @Test
    @Points(0.75)
    @Hint("G = (2, 1); both rows are (1, 1) away from it, ‖(1, 1)‖² = 2; tr Σ = (2 + 2)/(2 − 1).")
    void twoGradientsByHand(NoiseScale answer) {
        Expect.that(answer.scale(new double[][] {{1, 0}, {3, 2}}))
                .as("the noise scale")
                .isNear(0.8, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With d = 1 it is the sample variance over the squared mean: 4/9.")
    void oneParameter(NoiseScale answer) {
        Expect.that(answer.scale(new double[][] {{1}, {3}, {5}}))
                .as("the noise scale")
                .isNear(4.0 / 9, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("If all examples have the same gradient there is no noise.")
    void equalGradientsHaveNoNoise(NoiseScale answer) {
        Expect.that(answer.scale(new double[][] {{2, -1}, {2, -1}, {2, -1}}))
                .as("the noise scale")
                .isNear(0.0, 1e-12);
    }

    private static double[] mean(double[][] g) {
        double[] mean = new double[g[0].length];
        for (double[] row : g) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += row[j] / g.length;
            }
        }
        return mean;
    }

    private static double square(double[] v) {
        double sum = 0;
        for (double vi : v) {
            sum += vi * vi;
        }
        return sum;
    }

    private static double trace(double[][] g) {
        double[] mean = mean(g);
        double sum = 0;
        for (double[] row : g) {
            for (int j = 0; j < mean.length; j++) {
                sum += (row[j] - mean[j]) * (row[j] - mean[j]);
            }
        }
        return sum / (g.length - 1);
    }

    @Misconception(
            name = "divided by n",
            hint = "Your tr Σ is too small by the factor (n − 1)/n: the distances are taken to the mean of these same "
                    + "gradients. What does the formula divide by?")
    static NoiseScale byAll() {
        return g -> trace(g) * (g.length - 1) / g.length / square(mean(g));
    }

    @Misconception(
            name = "the length of G is not squared",
            hint =
                    "Scale all gradients by 10: the noise scale counts examples, so it must not change. Yours grows by 10. "
                            + "What is missing in the denominator?")
    static NoiseScale unsquared() {
        return g -> trace(g) / Math.sqrt(square(mean(g)));
    }

    @Misconception(
            name = "the root of tr Σ",
            hint =
                    "Your answer is a ratio of lengths, noise over signal, not of their squares. What do you do with tr Σ "
                            + "before dividing?")
    static NoiseScale rooted() {
        return g -> Math.sqrt(trace(g)) / square(mean(g));
    }

    @Misconception(
            name = "the mean squared length instead of the squared length of the mean",
            hint =
                    "Take gradients (1) and (−1) and a third (3): single gradients are long, their mean is shorter. Which of "
                            + "the two does the formula have below?")
    static NoiseScale meanOfSquares() {
        return g -> {
            double squares = 0;
            for (double[] row : g) {
                squares += square(row) / g.length;
            }
            return trace(g) / squares;
        };
    }

    @Misconception(
            name = "upside down",
            hint =
                    "With more noise your answer becomes smaller. The noise scale is the batch size at which noise and signal "
                            + "are equal: with more noise, is it larger or smaller?")
    static NoiseScale inverse() {
        return g -> square(mean(g)) / trace(g);
    }
}
