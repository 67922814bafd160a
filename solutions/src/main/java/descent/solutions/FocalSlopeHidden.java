package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.FocalSlope;
import org.junit.jupiter.api.Test;

@HiddenChecks("16-focal-gradient")
final class FocalSlopeHidden {
    private static double loss(double z, int label, double gamma) {
        double p = 1 / (1 + Math.exp(label == 1 ? -z : z));
        return -Math.pow(1 - p, gamma) * Math.log(p);
    }

    @Test
    @Points(0.75)
    @Hint("Any logit, label and γ: the slope of the loss, as a finite difference has it.")
    void finiteDifferences(FocalSlope answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            double z = draws.real(-3, 3);
            int label = draws.integer(0, 1);
            double gamma = draws.real(0.2, 4);
            double h = 1e-4;
            double central = (8 * (loss(z + h, label, gamma) - loss(z - h, label, gamma))
                            - loss(z + 2 * h, label, gamma)
                            + loss(z - 2 * h, label, gamma))
                    / (12 * h);
            Expect.that(answer.slope(z, label, gamma)).as("the slope").isNear(central, 1e-8);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("γ = 0 stays cross-entropy, however large the logit is.")
    void crossEntropyFarOff(FocalSlope answer) {
        Expect.that(answer.slope(-1000, 1, 0)).as("the slope").isNear(-1.0, 1e-9);
        Expect.that(answer.slope(-1000, 0, 0)).as("the slope").isNear(0.0, 1e-9);
        Expect.that(answer.slope(-1000, 0, 3)).as("the slope").isNear(0.0, 1e-9);
    }
}
