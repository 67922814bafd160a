package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Losses;
import descent.checks.Matrices;
import descent.contracts.LossFunction;
import descent.contracts.WayOut;
import org.junit.jupiter.api.Test;

@HiddenChecks("03-way-out")
final class WayOutHidden {
    @Test
    @Points(1)
    @Hint(
            "Saddles in up to four dimensions, turned in any way, with positive curvatures larger in size than the negative one.")
    void anyTurnedSaddle(WayOut answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            int n = draws.integer(2, 4);
            double[] eigenvalues = draws.vector(n, 1, 6);
            eigenvalues[0] = -draws.real(0.5, 2);
            double[][] h = Matrices.turned(eigenvalues, draws);
            LossFunction f = Calls.of(LossFunction.class, "f", 2_000, Losses.quadratic(h))
                    .function();
            double[] v = answer.direction(f, new double[n]);
            Expect.that(v).hasLength(n);
            Expect.that(quotient(h, v)).as("the curvature along it").isAtMost(eigenvalues[0] + 1e-3);
            Expect.that(length(v)).as("the direction's length").isNear(1.0, 1e-6);
        }
    }

    @Test
    @Points(0.75)
    @Hint("The function need not be a quadratic, and the saddle need not be at the origin.")
    void aMountainPass(WayOut answer) {
        // x⁴ − 2x² + 5y² + x²y, which has a saddle at 0, moved to (1, −2).
        LossFunction pass = Losses.of(
                p -> {
                    double x = p[0] - 1;
                    double y = p[1] + 2;
                    return x * x * x * x - 2 * x * x + 5 * y * y + x * x * y;
                },
                p -> {
                    double x = p[0] - 1;
                    double y = p[1] + 2;
                    return new double[] {4 * x * x * x - 4 * x + 2 * x * y, 10 * y + x * x};
                });
        LossFunction f = Calls.of(LossFunction.class, "f", 2_000, pass).function();
        double[] v = answer.direction(f, new double[] {1, -2});
        Expect.that(v).hasLength(2);
        Expect.that(quotient(new double[][] {{-4, 0}, {0, 10}}, v))
                .as("the curvature along it")
                .isAtMost(-4 + 1e-3);
        Expect.that(length(v)).as("the direction's length").isNear(1.0, 1e-6);
    }

    private static double length(double[] v) {
        double squares = 0;
        for (double vi : v) {
            squares += vi * vi;
        }
        return Math.sqrt(squares);
    }

    private static double quotient(double[][] h, double[] v) {
        double sum = 0;
        for (int i = 0; i < Math.min(h.length, v.length); i++) {
            for (int j = 0; j < Math.min(h.length, v.length); j++) {
                sum += v[i] * h[i][j] * v[j];
            }
        }
        return sum;
    }
}
