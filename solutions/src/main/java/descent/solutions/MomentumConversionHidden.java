package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MomentumConversion;
import descent.contracts.RateAndMomentum;
import descent.contracts.VelocityForm;
import org.junit.jupiter.api.Test;

@HiddenChecks("05-convert")
final class MomentumConversionHidden {
    @Test
    @Points(0.5)
    @Hint(
            "Run both forms on the same gradients with your settings: the points must be the same, for every pair of forms.")
    void everyPairMakesTheSamePoints(MomentumConversion answer, Draws draws) {
        for (VelocityForm from : VelocityForm.values()) {
            for (VelocityForm to : VelocityForm.values()) {
                RateAndMomentum settings = new RateAndMomentum(draws.real(0.05, 0.5), draws.real(0.6, 0.95));
                RateAndMomentum converted = answer.convert(settings, from, to);
                Expect.that(converted).as("the settings").satisfies(converted != null, "are not null");
                if (converted == null) {
                    continue;
                }
                double[] gradients = draws.vector(8, -2, 2);
                Expect.that(points(converted, to, gradients))
                        .as("the points with the converted settings")
                        .isNear(points(settings, from, gradients), 1e-10);
            }
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Without momentum all forms are gradient descent.")
    void withoutMomentumAllFormsAgree(MomentumConversion answer) {
        for (VelocityForm to : VelocityForm.values()) {
            Expect.that(answer.convert(new RateAndMomentum(0.25, 0), VelocityForm.AVERAGE, to))
                    .as("the settings")
                    .isNear(new RateAndMomentum(0.25, 0), 1e-12);
        }
    }

    private static double[] points(RateAndMomentum settings, VelocityForm form, double[] gradients) {
        double[] points = new double[gradients.length];
        double theta = 0;
        double v = 0;
        for (int k = 0; k < gradients.length; k++) {
            double weight = form == VelocityForm.AVERAGE ? 1 - settings.momentum() : 1;
            v = settings.momentum() * v + weight * gradients[k];
            theta -= settings.rate() * v;
            points[k] = theta;
        }
        return points;
    }
}
