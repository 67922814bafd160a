package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RelativeGradientError;
import org.junit.jupiter.api.Test;

@HiddenChecks("25-relative-error")
final class RelativeGradientErrorHidden {
    @Test
    @Points(1)
    @Hint(
            "Any number of parameters, any gradient: two values of the loss for each parameter, and the quotient of norms.")
    void anyQuadratic(RelativeGradientError answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(1, 6);
            double[] curvature = draws.vector(n, 0.5, 3);
            double[] theta = draws.vector(n, -2, 2);
            double[] gradient = draws.vector(n, -3, 3);
            double apart = 0;
            double one = 0;
            double other = 0;
            for (int i = 0; i < n; i++) {
                double slope = curvature[i] * theta[i];
                apart += (gradient[i] - slope) * (gradient[i] - slope);
                one += gradient[i] * gradient[i];
                other += slope * slope;
            }
            Calls<RelativeGradientError.Loss> loss =
                    Calls.of(RelativeGradientError.Loss.class, "the loss", 2 * n, t -> {
                        double sum = 0;
                        for (int i = 0; i < t.length; i++) sum += curvature[i] * t[i] * t[i] / 2;
                        return sum;
                    });
            double[] at = theta.clone();
            Expect.that(answer.error(loss.function(), at, gradient.clone(), draws.real(0.01, 0.5)))
                    .isNear(Math.sqrt(apart) / (Math.sqrt(one) + Math.sqrt(other)), 1e-9);
            Expect.that(at).as("θ afterwards").is(theta);
        }
    }

    @Test
    @Points(0.5)
    @Hint("On a plain every gradient that is not zero has the error 1, and the zero gradient has the error 0.")
    void onAPlain(RelativeGradientError answer, Draws draws) {
        int n = draws.integer(2, 5);
        Expect.that(answer.error(t -> 3, draws.vector(n, -1, 1), draws.vector(n, 0.1, 1), 0.01))
                .isNear(1, 1e-12);
        Expect.that(answer.error(t -> 3, draws.vector(n, -1, 1), new double[n], 0.01))
                .isNear(0, 0);
    }
}
