package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.EllipseMinima;
import org.junit.jupiter.api.Test;

@HiddenChecks("17-ellipse")
final class EllipseMinimaHidden {
    @Test
    @Points(1)
    @Hint("Any half-axes and any factor, of either sign.")
    void anyEllipse(EllipseMinima answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double k = (trial % 2 == 0 ? 1 : -1) * draws.real(0.3, 4);
            double a = draws.real(0.2, 5);
            double b = draws.real(0.2, 5);
            double x = a / Math.sqrt(2);
            double y = -Math.signum(k) * b / Math.sqrt(2);
            double lambda = Math.abs(k) * a * b / 2;
            Expect.that(answer.minima(k, a, b))
                    .as("the minima")
                    .isNear(new double[][] {{-x, -y, lambda}, {x, y, lambda}}, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Your rows must satisfy all three equations: both slopes of L, and the constraint.")
    void theEquationsHold(EllipseMinima answer, Draws draws) {
        double k = draws.real(1, 2);
        double a = draws.real(2, 3);
        double b = draws.real(0.5, 1.5);
        double[][] rows = answer.minima(k, a, b);
        Expect.that(rows).as("the minima").hasLength(2);
        for (int i = 0; rows != null && i < rows.length; i++) {
            if (rows[i] != null && rows[i].length == 3) {
                double x = rows[i][0];
                double y = rows[i][1];
                double lambda = rows[i][2];
                double[] equations = {
                    k * y + 2 * lambda * x / (a * a),
                    k * x + 2 * lambda * y / (b * b),
                    x * x / (a * a) + y * y / (b * b) - 1
                };
                Expect.that(equations).as("∂L/∂x, ∂L/∂y and the constraint").isNear(new double[3], 1e-9);
                Expect.that(k * x * y).as("the value").isAtMost(-k * a * b / 2 + 1e-9);
            }
        }
    }
}
