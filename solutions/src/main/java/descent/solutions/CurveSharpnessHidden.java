package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.CurveSharpness;
import org.junit.jupiter.api.Test;

@HiddenChecks("21-curve-sharpness")
final class CurveSharpnessHidden {
    @Test
    @Points(0.5)
    @Hint("The sharpness is the trace of the Hessian, for weights of either sign.")
    void anyPointOfTheCurve(CurveSharpness answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double w = draws.real(0.1, 5) * (trial % 2 == 0 ? -1 : 1);
            Expect.that(answer.sharpness(w)).as("the sharpness").isNear(w * w + 1 / (w * w), 1e-9);
        }
    }
}
