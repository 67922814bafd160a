package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ImprovementRule;
import org.junit.jupiter.api.Test;

@HiddenChecks("23-expected-improvement")
final class ImprovementRuleHidden {
    private static final ImprovementRule.Bell BELL = new ImprovementRule.Bell() {
        @Override
        public double density(double z) {
            return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        }

        @Override
        public double distribution(double z) {
            double sum = 0; // Simpson's rule from −10
            int n = 4000;
            double h = (z + 10) / n;
            for (int i = 0; i <= n; i++) sum += (i == 0 || i == n ? 1 : i % 2 == 1 ? 4 : 2) * density(-10 + i * h);
            return sum * h / 3;
        }
    };

    @Test
    @Points(1)
    @Hint("It is the mean of max(best − Y, 0) over many Y, whatever best, mean and deviation are.")
    void isTheMeanOfTheGain(ImprovementRule answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            double best = draws.real(-2, 2);
            double deviation = draws.real(0.2, 3);
            double mean = best + deviation * draws.real(-2.5, 2.5);
            double sum = 0;
            int n = 4000;
            double h = 20.0 / n;
            for (int i = 0; i < n; i++) {
                double z = -10 + (i + 0.5) * h;
                sum += Math.max(best - (mean + deviation * z), 0) * BELL.density(z) * h;
            }
            Expect.that(answer.improvement(best, mean, deviation, BELL)).isNear(sum, 2e-5 * deviation);
        }
    }

    @Test
    @Points(0.5)
    @Hint("A certain score: best − mean if that is positive, else 0.")
    void certainScoresOfAnySize(ImprovementRule answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double best = draws.real(-5, 5);
            double mean = draws.real(-5, 5);
            Expect.that(answer.improvement(best, mean, 0, BELL)).isNear(Math.max(best - mean, 0), 1e-12);
        }
    }
}
