package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SharpnessAwareStep;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

@HiddenChecks("21-sam-step")
final class SharpnessAwareStepHidden {
    @Test
    @Points(1.5)
    @Hint("On any quadratic, with any ρ, the gradient comes from the worst point and the step starts at w.")
    void anyQuadratic(SharpnessAwareStep answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double[] curvature = draws.vector(3, 0.3, 4);
            double[] w = draws.vector(3, -3, 3);
            double rho = draws.real(0.1, 2);
            double rate = draws.real(0.01, 0.3);
            UnaryOperator<double[]> gradient = at -> {
                double[] g = new double[3];
                for (int i = 0; i < 3; i++) {
                    g[i] = curvature[i] * at[i];
                }
                return g;
            };
            double[] g = gradient.apply(w);
            double length = Math.sqrt(g[0] * g[0] + g[1] * g[1] + g[2] * g[2]);
            double[] expected = new double[3];
            for (int i = 0; i < 3; i++) {
                expected[i] = w[i] - rate * curvature[i] * (w[i] + rho * g[i] / length);
            }
            Expect.that(answer.next(gradient, w, rate, rho))
                    .as("the next weights")
                    .isNear(expected, 1e-9);
        }
    }
}
