package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.RescaledNet;
import descent.contracts.RescaledTwin;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

@Checks(id = "21-rescaled-twin", title = "Other weights, the same function", contract = RescaledNet.class, points = 3)
@Variants(RescaledNetVariants.class)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "descent.optim.geometry.", "org.ejml."})
final class RescaledNetChecks {
    private static final double[][] FIRST = {{1, -2}, {0.5, 1.5}, {-1, 0.25}};
    private static final double[] BIAS = {0.5, -1, 2};
    private static final double[][] SECOND = {{2, -1, 0.5}, {-3, 1, 4}};
    private static final double[][] INPUTS = {{1, 0.2}, {-0.7, 1.3}, {2, -1}};
    private static final DoubleUnaryOperator RELU = z -> Math.max(z, 0);

    @Test
    @Points(0.75)
    @Hint("ReLU(az) = a·ReLU(z) for a > 0, with z = W₁x + b. So b must be multiplied too, and W₂ divided.")
    void aReluNetKeepsItsOutputs(RescaledNet answer) {
        Expect.that(answer.twin(FIRST, BIAS, SECOND, RELU, 4, INPUTS))
                .as("the twin")
                .isNear(
                        new RescaledTwin(
                                new double[][] {{4, -8}, {2, 6}, {-4, 1}},
                                new double[] {2, -4, 8},
                                new double[][] {{0.5, -0.25, 0.125}, {-0.75, 0.25, 1}},
                                0),
                        1e-12);
        Expect.that(FIRST[0]).as("W₁'s first row after the call").is(new double[] {1, -2});
        Expect.that(SECOND[0]).as("W₂'s first row after the call").is(new double[] {2, -1, 0.5});
    }

    @Test
    @Points(0.5)
    @Hint("One unit without a bias: 3·tanh(1) is 2.285, and 1.5·tanh(2) is 1.446.")
    void aTanhNetDoesNot(RescaledNet answer) {
        Expect.that(answer.twin(
                        new double[][] {{1}}, new double[1], new double[][] {{3}}, Math::tanh, 2, new double[][] {{1}}))
                .as("the twin")
                .isNear(
                        new RescaledTwin(
                                new double[][] {{2}},
                                new double[1],
                                new double[][] {{1.5}},
                                3 * Math.tanh(1) - 1.5 * Math.tanh(2)),
                        1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("With a = −1, ReLU lets through what it stopped before. At x = 1: 2·ReLU(1) is 2, and −2·ReLU(−1) is 0.")
    void aNegativeFactorChangesTheFunction(RescaledNet answer) {
        Expect.that(answer.twin(
                        new double[][] {{1}}, new double[1], new double[][] {{2}}, RELU, -1, new double[][] {{1}, {-3}
                        }))
                .as("the twin")
                .isNear(new RescaledTwin(new double[][] {{-1}}, new double[1], new double[][] {{-2}}, 6), 1e-12);
    }
}
