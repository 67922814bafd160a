package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.HeavyBallTuning;
import descent.contracts.RateAndMomentum;
import org.junit.jupiter.api.Test;

@HiddenChecks("05-tuned-heavy-ball")
final class HeavyBallTuningHidden {
    @Test
    @Points(0.5)
    @Hint("Any two curvatures: the formulas hold for all.")
    void anyCurvatures(HeavyBallTuning answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double smallest = draws.real(0.1, 3);
            double largest = smallest * draws.real(1.5, 200);
            double root = Math.sqrt(largest / smallest);
            double beta = (root - 1) * (root - 1) / ((root + 1) * (root + 1));
            double rate = 4 / (largest + smallest + 2 * Math.sqrt(largest * smallest));
            Expect.that(answer.tuned(smallest, largest))
                    .as("the settings")
                    .isNear(new RateAndMomentum(rate, beta), 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint(
            "With the right settings the flattest and the steepest direction both have the factor √β per step, and no setting is better.")
    void bothEndsAreEquallyFast(HeavyBallTuning answer, Draws draws) {
        double smallest = draws.real(0.5, 2);
        double largest = smallest * draws.real(5, 50);
        RateAndMomentum settings = answer.tuned(smallest, largest);
        Expect.that(settings).as("the settings").satisfies(settings != null, "are not null");
        if (settings == null) {
            return;
        }
        double factor = worst(settings, smallest, largest);
        double root = Math.sqrt(largest / smallest);
        Expect.that(factor).as("the slower factor per step of the two ends").isNear((root - 1) / (root + 1), 1e-6);
    }

    private static double worst(RateAndMomentum settings, double smallest, double largest) {
        return Math.max(
                factor(settings.rate() * smallest, settings.momentum()),
                factor(settings.rate() * largest, settings.momentum()));
    }

    private static double factor(double curvature, double beta) {
        double trace = 1 + beta - curvature;
        double discriminant = trace * trace - 4 * beta;
        return discriminant < 0 ? Math.sqrt(beta) : (Math.abs(trace) + Math.sqrt(discriminant)) / 2;
    }
}
