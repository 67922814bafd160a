package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RescaledNet;
import descent.contracts.RescaledTwin;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

@HiddenChecks("21-rescaled-twin")
final class RescaledNetHidden {
    private static final List<DoubleUnaryOperator> ACTIVATIONS =
            List.of(z -> Math.max(z, 0), Math::tanh, z -> z > 0 ? z : 0.1 * z, z -> 1 / (1 + Math.exp(-z)), z -> z);

    @Test
    @Points(1.5)
    @Hint("Any net of two layers, any activation, a of either sign: the gap is measured, not assumed.")
    void anyNet(RescaledNet answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            int units = 1 + trial % 4;
            int width = 1 + trial % 3;
            double[][] first = draws.matrix(units, width, -2, 2);
            double[] bias = draws.vector(units, -1, 1);
            double[][] second = draws.matrix(1 + trial % 2, units, -2, 2);
            double[][] inputs = draws.matrix(1 + trial % 6, width, -2, 2);
            double a = (trial % 4 == 3 ? -1 : 1) * draws.real(0.2, 5);
            DoubleUnaryOperator activation = ACTIVATIONS.get(trial % ACTIVATIONS.size());
            double[] shift = new double[units];
            double[][] one = new double[units][width];
            double[][] two = new double[second.length][units];
            for (int i = 0; i < units; i++) {
                shift[i] = a * bias[i];
                for (int j = 0; j < width; j++) {
                    one[i][j] = a * first[i][j];
                }
                for (int k = 0; k < two.length; k++) {
                    two[k][i] = second[k][i] / a;
                }
            }
            double gap = 0;
            for (double[] x : inputs) {
                for (int k = 0; k < two.length; k++) {
                    double before = output(first, bias, second[k], activation, x);
                    gap = Math.max(gap, Math.abs(output(one, shift, two[k], activation, x) - before));
                }
            }
            Expect.that(answer.twin(first, bias, second, activation, a, inputs))
                    .as("the twin")
                    .isNear(new RescaledTwin(one, shift, two, gap), 1e-9);
        }
    }

    private static double output(
            double[][] first, double[] bias, double[] second, DoubleUnaryOperator activation, double[] x) {
        double out = 0;
        for (int i = 0; i < first.length; i++) {
            double z = bias[i];
            for (int j = 0; j < x.length; j++) {
                z += first[i][j] * x[j];
            }
            out += second[i] * activation.applyAsDouble(z);
        }
        return out;
    }
}
