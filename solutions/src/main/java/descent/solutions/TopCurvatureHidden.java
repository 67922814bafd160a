package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.TopCurvature;
import org.junit.jupiter.api.Test;

@HiddenChecks("21-top-curvature")
final class TopCurvatureHidden {
    @Test
    @Points(1.5)
    @Hint("Any function, any start, any number of rounds: two gradients a round, and the estimate of the last one.")
    void anyFunction(TopCurvature answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = 2 + trial % 3;
            int rounds = 1 + trial % 5;
            double[][] h = symmetric(draws.matrix(n, n, -3, 3));
            double[] bent = draws.vector(n, -1, 1);
            double[] tilt = draws.vector(n, -2, 2);
            double[] w = draws.vector(n, -2, 2);
            double[] start = draws.vector(n, 0.5, 3);
            Calls<TopCurvature.Gradient> gradient =
                    Calls.of(TopCurvature.Gradient.class, "∇f", 1000, x -> slope(h, bent, tilt, x));
            double[][] hessian = new double[n][];
            for (int i = 0; i < n; i++) {
                hessian[i] = h[i].clone();
                hessian[i][i] += 2 * bent[i] * w[i];
            }
            Expect.that(answer.estimate(gradient.function(), Given.copy(w), Given.copy(start), 0.01, rounds))
                    .as("the estimate")
                    .isNear(exact(hessian, start, rounds), 1e-7);
            Expect.that(gradient.count()).as("the number of gradients").isAtMost(2 * rounds);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A plane has no curvature: Hv is 0, and there is nothing to divide by its length.")
    void aPlaneHasNone(TopCurvature answer) {
        double[] start = {1, -2};
        Expect.that(answer.estimate(w -> new double[] {1, 2}, new double[2], start, 0.1, 3))
                .as("the estimate")
                .isNear(0.0, 1e-12);
    }

    private static double[][] symmetric(double[][] m) {
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < i; j++) {
                m[i][j] = m[j][i];
            }
        }
        return m;
    }

    /** The gradient {@code Hx + bent ⊙ x² + tilt}. */
    private static double[] slope(double[][] h, double[] bent, double[] tilt, double[] x) {
        double[] g = times(h, x);
        for (int i = 0; i < g.length; i++) {
            g[i] += bent[i] * x[i] * x[i] + tilt[i];
        }
        return g;
    }

    private static double exact(double[][] hessian, double[] start, int rounds) {
        double[] v = start.clone();
        double estimate = 0;
        for (int k = 0; k < rounds; k++) {
            double[] hv = times(hessian, v);
            estimate = dot(v, hv) / dot(v, v);
            v = hv;
        }
        return estimate;
    }

    private static double[] times(double[][] m, double[] x) {
        double[] out = new double[m.length];
        for (int i = 0; i < m.length; i++) {
            out[i] = dot(m[i], x);
        }
        return out;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
