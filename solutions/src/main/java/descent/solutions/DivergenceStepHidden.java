package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DivergenceStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("24-trust-step")
final class DivergenceStepHidden {
    @Test
    @Points(1.5)
    @Hint(
            "Any policy: a multiple of the advantages is added, the divergence is within the limit, and twice that step is not, or is the first length.")
    void anyPolicy(DivergenceStep answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(2, 5);
            double[] theta = draws.vector(n, -2, 2);
            double[] advantages = draws.vector(n, -2, 2);
            // A good action and a bad one: of nearly equal advantages the first length would be beyond what exp can
            // bear.
            advantages[0] = draws.real(0.5, 2);
            advantages[1] = draws.real(-2, -0.5);
            double delta = draws.real(0.05, 0.8);
            double mean = 0;
            double square = 0;
            double[] p = softmax(theta);
            for (int a = 0; a < n; a++) {
                mean += p[a] * advantages[a];
                square += p[a] * advantages[a] * advantages[a];
            }
            double c = Math.sqrt(2 * delta / (square - mean * mean));
            double[] next = moved(theta, advantages, c);
            while (divergence(p, softmax(next)) > delta) {
                c /= 2;
                next = moved(theta, advantages, c);
            }
            Expect.that(answer.step(theta, advantages, delta))
                    .as("θ after the step")
                    .isNear(next, 1e-9);
        }
    }

    private static double[] moved(double[] theta, double[] advantages, double c) {
        double[] next = theta.clone();
        for (int a = 0; a < next.length; a++) next[a] += c * advantages[a];
        return next;
    }

    private static double[] softmax(double[] theta) {
        double[] p = new double[theta.length];
        double sum = 0;
        for (int a = 0; a < p.length; a++) sum += p[a] = Math.exp(theta[a]);
        for (int a = 0; a < p.length; a++) p[a] /= sum;
        return p;
    }

    private static double divergence(double[] p, double[] q) {
        double sum = 0;
        for (int a = 0; a < p.length; a++) sum += p[a] * Math.log(p[a] / q[a]);
        return sum;
    }
}
