package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.ChainGradient;
import org.junit.jupiter.api.Test;

@Checks(id = "10-chain", title = "Back through a chain", contract = ChainGradient.class, points = 1)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class ChainGradientChecks {
    @Test
    @Points(0.25)
    @Hint("Each layer multiplies by w and by its slope: 4·(3·0.25)·(2·0.5).")
    void twoLayersByHand(ChainGradient answer) {
        Expect.that(answer.atInput(new double[] {2, 3}, new double[] {0.5, 0.25}, 4))
                .as("the slope")
                .isNear(3.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Ten sigmoids with w = 8 at z = 0: the factor is 8·0.25 = 2 in each.")
    void sigmoidsCanExplode(ChainGradient answer) {
        double[] weights = new double[10];
        double[] slopes = new double[10];
        for (int l = 0; l < 10; l++) {
            weights[l] = 8;
            slopes[l] = 0.25;
        }
        Expect.that(answer.atInput(weights, slopes, -0.5)).as("the slope").isNear(-512.0, 1e-9);
    }

    @Misconception(
            name = "the weights are forgotten",
            hint =
                    "Your sigmoid chain with w = 8 shrinks. Besides φ′(z), by what does z = w·a multiply on the way back?")
    static ChainGradient slopesOnly() {
        return (weights, slopes, top) -> {
            double g = top;
            for (double slope : slopes) {
                g *= slope;
            }
            return g;
        };
    }

    @Misconception(
            name = "the slopes are forgotten",
            hint = "You go back through the weights only. What does the activation do to a small change of z?")
    static ChainGradient weightsOnly() {
        return (weights, slopes, top) -> {
            double g = top;
            for (double weight : weights) {
                g *= weight;
            }
            return g;
        };
    }

    @Misconception(
            name = "the top is missing",
            hint = "Double the slope of the loss at the top: your answer stays. Where does the way back begin?")
    static ChainGradient withoutTop() {
        return (weights, slopes, top) -> {
            double g = 1;
            for (int l = 0; l < weights.length; l++) {
                g *= weights[l] * slopes[l];
            }
            return g;
        };
    }

    @Misconception(
            name = "factors are added",
            hint = "Along one chain, are the layers' factors added or multiplied? Try a chain in which one slope is 0.")
    static ChainGradient added() {
        return (weights, slopes, top) -> {
            double sum = 0;
            for (int l = 0; l < weights.length; l++) {
                sum += weights[l] * slopes[l];
            }
            return top * sum;
        };
    }

    @Misconception(
            name = "the first layer is left out",
            hint = "Your answer is the slope at a₁, not at the input. How many layers lie between them?")
    static ChainGradient withoutFirst() {
        return (weights, slopes, top) -> {
            double g = top;
            for (int l = 1; l < weights.length; l++) {
                g *= weights[l] * slopes[l];
            }
            return g;
        };
    }
}
