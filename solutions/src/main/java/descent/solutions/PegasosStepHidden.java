package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PegasosStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("18-sub-gradient")
final class PegasosStepHidden {
    @Test
    @Points(1.25)
    @Hint("Any parameters, examples, labels and steps, on either side of the street's edge.")
    void anyStep(PegasosStep answer, Draws draws) {
        for (int trial = 0; trial < 16; trial++) {
            int d = draws.integer(1, 4);
            double[] before = draws.vector(d + 1, -1.5, 1.5);
            double[] x = draws.vector(d, -1.5, 1.5);
            double y = trial % 2 == 0 ? 1 : -1;
            double lambda = draws.real(0.05, 0.6);
            int t = draws.integer(1, 20);
            double f = before[d];
            for (int k = 0; k < d; k++) {
                f += before[k] * x[k];
            }
            double push = y * f < 1 ? y / (lambda * t) : 0;
            double[] after = new double[d + 1];
            for (int k = 0; k < d; k++) {
                after[k] = before[k] - before[k] / t + push * x[k];
            }
            after[d] = before[d] + push;
            Expect.that(answer.step(before, x, y, lambda, t))
                    .as("w and b after the step")
                    .isNear(after, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @Hint("The old parameters and the example are not yours to change.")
    void argumentsAreNotModified(PegasosStep answer, Draws draws) {
        double[] before = draws.vector(3, -1, 1);
        double[] x = draws.vector(2, -1, 1);
        double[] parametersBefore = before.clone();
        double[] exampleBefore = x.clone();
        Expect.that(answer.step(before, x, 1, 0.3, 5))
                .as("w and b after the step")
                .hasLength(3);
        Expect.that(before).as("the old parameters after the call").is(parametersBefore);
        Expect.that(x).as("the example after the call").is(exampleBefore);
    }
}
