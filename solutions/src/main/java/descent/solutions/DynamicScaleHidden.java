package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DynamicScale;
import org.junit.jupiter.api.Test;

@HiddenChecks("22-loss-scaler")
final class DynamicScaleHidden {
    @Test
    @Points(1.25)
    @Hint("Any run of good and bad gradients.")
    void anyRun(DynamicScale answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            double scale = Math.scalb(1.0, draws.integer(3, 9));
            int interval = draws.integer(2, 4);
            double maxNorm = draws.real(0.5, 2);
            double[] state = {scale, 0};
            int row = 0;
            for (int k = 0; k < 24; k++) {
                double[] g = draws.vector(2, -2, 2);
                boolean bad = draws.integer(0, 5) == 0;
                double[] scaled = {scale * g[0], bad ? Double.NEGATIVE_INFINITY : scale * g[1]};
                double[] given = scaled.clone();
                double shorter = Math.min(1, maxNorm / Math.hypot(g[0], g[1]));
                double[] expected = bad ? new double[0] : new double[] {g[0] * shorter, g[1] * shorter};
                Expect.that(answer.use(given, state, interval, maxNorm))
                        .as("the gradient for the update")
                        .isNear(expected, 1e-9);
                Expect.that(given).as("the scaled gradient afterwards").is(scaled);
                row = bad ? 0 : row + 1;
                if (bad) {
                    scale /= 2;
                } else if (row == interval) {
                    scale *= 2;
                    row = 0;
                }
                Expect.that(state).as("the state").isNear(new double[] {scale, row}, 1e-9 * scale);
            }
        }
    }

    @Test
    @Points(0.75)
    @EdgeCase
    @Hint(
            "A gradient of zeros is good and has no length to shorten; S may fall below 1; an interval of 1 doubles every time.")
    void theEdges(DynamicScale answer) {
        double[] state = {1, 0};
        Expect.that(answer.use(new double[] {0, 0}, state, 2, 5))
                .as("a gradient of zeros")
                .is(new double[] {0, 0});
        Expect.that(answer.use(new double[] {3, -4}, state, 2, 5))
                .as("exactly the largest length")
                .isNear(new double[] {3, -4}, 1e-12);
        Expect.that(state).as("the state after two good ones").isNear(new double[] {2, 0}, 1e-12);
        answer.use(new double[] {Double.NaN, 0}, state, 2, 5);
        answer.use(new double[] {0, Double.NaN}, state, 2, 5);
        Expect.that(state).as("the state after two bad ones").isNear(new double[] {0.5, 0}, 1e-12);
        Expect.that(answer.use(new double[] {1}, state, 1, 5))
                .as("with S = 0.5")
                .isNear(new double[] {2}, 1e-12);
        Expect.that(state).as("the state with an interval of 1").isNear(new double[] {1, 0}, 1e-12);
    }
}
