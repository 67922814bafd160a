package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.CurvatureStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("19-newton-step")
final class CurvatureStepHidden {
    @Test
    @Points(0.5)
    @Hint("One step leads to the stationary point of any parabola, whichever way it opens.")
    void anyParabola(CurvatureStep answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double vertex = draws.real(-4, 4);
            double x = draws.real(-4, 4);
            double curvature = draws.real(0.2, 5) * (trial % 3 == 0 ? -1 : 1);
            Expect.that(answer.next(x, curvature * (x - vertex), curvature))
                    .as("the next x")
                    .isNear(vertex, 1e-9);
        }
    }
}
