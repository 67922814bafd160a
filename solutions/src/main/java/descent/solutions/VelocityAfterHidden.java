package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.VelocityAfter;
import org.junit.jupiter.api.Test;

@HiddenChecks("05-velocity")
final class VelocityAfterHidden {
    @Test
    @Points(0.25)
    @Hint("The gradient that came j steps ago has the weight β to the power j.")
    void anyGradients(VelocityAfter answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double[] gradients = draws.vector(draws.integer(1, 12), -3, 3);
            double beta = draws.real(0.1, 0.95);
            double v = 0;
            for (int i = 0; i < gradients.length; i++) {
                v += StrictMath.pow(beta, gradients.length - 1 - i) * gradients[i];
            }
            Expect.that(answer.after(gradients, beta)).as("v").isNear(v, 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Without gradients the velocity is 0; with β = 0 it is the last gradient. And do not write into the array.")
    void theEdges(VelocityAfter answer) {
        Expect.that(answer.after(new double[0], 0.9)).as("v of no gradients").isNear(0.0, 0);
        double[] gradients = {3, -1, 2};
        Expect.that(answer.after(gradients, 0)).as("v without momentum").isNear(2.0, 1e-12);
        Expect.that(gradients).as("the gradients after the call").is(new double[] {3, -1, 2});
    }
}
