package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.LayerStep;
import org.junit.jupiter.api.Test;

@Checks(id = "10-layer", title = "A layer learns", contract = LayerStep.class, points = 4)
@Variants(LayerStepVariants.class)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class LayerStepChecks {
    private static double[][] weights() {
        return new double[][] {{0.5, -0.2}, {0.8, 0.3}};
    }

    @Test
    @Points(0.75)
    @Hint("With W = 0 the slope of tanh is 1: δ is the upstream gradient, and nothing is passed on.")
    void fromZeroWeights(LayerStep answer) {
        double[][] w = {{0, 0}, {0, 0}};
        double[][] back = answer.step(w, new double[][] {{1, 2}, {3, -1}}, new double[][] {{1, 0}, {0, -2}}, 1);
        Expect.that(w).as("W after the step").isNear(new double[][] {{-0.5, -1}, {3, -1}}, 1e-12);
        Expect.that(back).as("∂L/∂x").isNear(new double[][] {{0, 0}, {0, 0}}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("z = 0.5 and 0.8; the slopes are 1 − tanh²(0.5) and 1 − tanh²(0.8). The gradient passed on is Wᵀδ.")
    void oneExampleTwiceByHand(LayerStep answer) {
        double[][] w = weights();
        double[][] back = answer.step(w, new double[][] {{1, 0}, {1, 0}}, new double[][] {{2, 1}, {2, 1}}, 0);
        double d1 = 2 * (1 - Math.pow(Math.tanh(0.5), 2));
        double d2 = 1 - Math.pow(Math.tanh(0.8), 2);
        double[] row = {0.5 * d1 + 0.8 * d2, -0.2 * d1 + 0.3 * d2};
        Expect.that(back).as("∂L/∂x").isNear(new double[][] {row, row}, 1e-12);
        Expect.that(w).as("W after a step with rate 0").isNear(weights(), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("What is passed on was computed with the weights that the forward pass used, before the step.")
    void theOldWeightsPassTheGradientOn(LayerStep answer) {
        double[][] x = {{0.3, -1}, {2, 0.5}, {-0.4, 1.5}};
        double[][] upstream = {{1, -2}, {0.5, 1}, {-1, 0.25}};
        double[][] withoutStep = answer.step(weights(), x, upstream, 0);
        double[][] withStep = answer.step(weights(), x, upstream, 0.9);
        Expect.that(withStep).as("∂L/∂x of a call with rate 0.9").isNear(withoutStep, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("A layer with three inputs and two outputs: W has two rows, and ∂L/∂x rows of three.")
    void sizesNeedNotBeEqual(LayerStep answer) {
        double[][] w = {{0.2, 0.1, -0.3}, {0, 0.4, 0.5}};
        double[][] back = answer.step(w, new double[][] {{1, -1, 2}}, new double[][] {{1, 3}}, 0.5);
        double d1 = 1 - Math.pow(Math.tanh(-0.5), 2);
        double d2 = 3 * (1 - Math.pow(Math.tanh(0.6), 2));
        Expect.that(back)
                .as("∂L/∂x")
                .isNear(new double[][] {{0.2 * d1, 0.1 * d1 + 0.4 * d2, -0.3 * d1 + 0.5 * d2}}, 1e-12);
        Expect.that(w)
                .as("W after the step")
                .isNear(
                        new double[][] {
                            {0.2 - 0.5 * d1, 0.1 + 0.5 * d1, -0.3 - d1}, {-0.5 * d2, 0.4 + 0.5 * d2, 0.5 - d2}
                        },
                        1e-12);
    }
}
