package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.TrustRatio;
import org.junit.jupiter.api.Test;

@HiddenChecks("08-trust-ratio")
final class TrustRatioHidden {
    private static double norm(double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += xi * xi;
        }
        return Math.sqrt(sum);
    }

    @Test
    @Points(0.75)
    @Hint("Layers of any size, with and without decay.")
    void anyLayer(TrustRatio answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            int n = draws.integer(1, 6);
            double lambda = draws.real(0.1, 0.9);
            double[] w = draws.vector(n, 0.5, 3);
            double[] adam = draws.vector(n, 0.2, 2);
            double[] gradient = draws.vector(n, 5, 50);
            double[] u = new double[n];
            for (int i = 0; i < n; i++) {
                u[i] = adam[i] + lambda * w[i];
            }
            Expect.that(answer.of(w, gradient, adam, lambda)).as("the ratio").isNear(norm(w) / norm(u), 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Where the update is zero the ratio is 1 as well; nothing is modified.")
    void theEdges(TrustRatio answer) {
        double[] w = {3, 4};
        double[] adam = {-3, -4};
        double[] gradient = {1, 1};
        Expect.that(answer.of(w, gradient, adam, 1))
                .as("the ratio where decay and step cancel")
                .isNear(1.0, 1e-12);
        Expect.that(answer.of(w, gradient, new double[2], 0))
                .as("the ratio without an update")
                .isNear(1.0, 1e-12);
        Expect.that(w).as("the weights afterwards").is(new double[] {3, 4});
        Expect.that(adam).as("Adam's ratio afterwards").is(new double[] {-3, -4});
        Expect.that(gradient).as("the gradient afterwards").is(new double[] {1, 1});
    }
}
