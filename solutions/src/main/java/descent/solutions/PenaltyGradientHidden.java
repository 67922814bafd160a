package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PenaltyGradient;
import org.junit.jupiter.api.Test;

@HiddenChecks("12-penalty-gradient")
final class PenaltyGradientHidden {
    @Test
    @Points(1)
    @Hint("Away from zero the gradient must agree with a difference quotient of the penalty.")
    void anyWeights(PenaltyGradient answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(1, 5);
            double[] w = draws.vector(n, -3, 3);
            double alpha = draws.real(0.2, 3);
            double ratio = draws.real(0.1, 0.9);
            double[] g = new double[n];
            for (int i = 0; i < n; i++) {
                g[i] = (w[i] > 0 ? alpha * ratio : -alpha * ratio) + 2 * w[i] * (alpha - alpha * ratio);
            }
            Expect.that(answer.gradient(w, alpha, ratio)).as("the gradient").isNear(g, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Without weights the gradient is empty; with α = 0 it is zero; and the weights are not yours to change.")
    void theEdges(PenaltyGradient answer) {
        Expect.that(answer.gradient(new double[0], 1, 0.5)).as("the gradient").hasLength(0);
        double[] w = {1, -2, 0};
        Expect.that(answer.gradient(w, 0, 0.3)).as("the gradient for α = 0").isNear(new double[3], 0);
        Expect.that(w).as("the weights after the call").is(new double[] {1, -2, 0});
    }
}
