package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.ImprovementRule;
import org.junit.jupiter.api.Test;

@Checks(
        id = "23-expected-improvement",
        title = "The expected improvement",
        contract = ImprovementRule.class,
        points = 3)
@Variants(ImprovementRuleVariants.class)
@Forbids(packages = {"descent.optim.search."})
final class ImprovementRuleChecks {
    /** φ and Φ; the series of Abramowitz and Stegun 26.2.10 is exact to rounding for |z| below 6. */
    static final ImprovementRule.Bell BELL = new ImprovementRule.Bell() {
        @Override
        public double density(double z) {
            return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        }

        @Override
        public double distribution(double z) {
            if (Math.abs(z) > 6) {
                return z > 0 ? 1 : 0;
            }
            double term = z;
            double sum = z;
            for (int n = 1; n < 200; n++) {
                term *= z * z / (2 * n + 1);
                sum += term;
            }
            return 0.5 + density(z) * sum;
        }
    };

    @Test
    @Points(0.5)
    @Hint("With z = (best − mean)/deviation it is (best − mean)·Φ(z) + deviation·φ(z).")
    void threeByHand(ImprovementRule answer) {
        Expect.that(answer.improvement(0, 0, 1, BELL)).isNear(0.3989422804, 1e-9);
        Expect.that(answer.improvement(2, 1, 0.5, BELL)).isNear(1.0042453513, 1e-9);
        Expect.that(answer.improvement(1, 2, 2, BELL)).isNear(0.3955931148, 1e-9);
    }

    @Test
    @Points(0.5)
    @Hint("Less is better: a lower mean promises more.")
    void aLowerMeanPromisesMore(ImprovementRule answer) {
        Expect.that(answer.improvement(1, 0.5, 0.3, BELL)).isNear(0.5059479655, 1e-9);
        Expect.that(answer.improvement(1, 1.5, 0.3, BELL)).isNear(0.0059479655, 1e-9);
        Expect.that(answer.improvement(-1, -1.2, 0.1, BELL)).isNear(0.2008490703, 1e-9);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A score that is certain improves by best − mean, or not at all.")
    void certainScores(ImprovementRule answer) {
        Expect.that(answer.improvement(3, 1, 0, BELL)).isNear(2.0, 1e-12);
        Expect.that(answer.improvement(1, 3, 0, BELL)).isNear(0.0, 1e-12);
        Expect.that(answer.improvement(1, 1, 0, BELL)).isNear(0.0, 1e-12);
    }
}
