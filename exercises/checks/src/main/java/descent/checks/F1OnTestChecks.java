package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.F1OnTest;
import org.junit.jupiter.api.Test;

@Checks(id = "16-f1-threshold", title = "The best F₁ threshold", contract = F1OnTest.class, points = 4)
@Variants(F1OnTestVariants.class)
@Forbids(packages = {"descent.optim.metric.", "descent.optim.selection."})
final class F1OnTestChecks {
    @Test
    @Points(1)
    @Hint(
            "Try the four validation scores as thresholds: F₁ is 2/3, ½, 0.8, 2/3. Then count on the test samples at 0.4.")
    void fourThresholdsByHand(F1OnTest answer) {
        Expect.that(answer.f1(
                        new int[] {1, 1, 0, 0}, new double[] {0.8, 0.4, 0.6, 0.1}, new int[] {1, 1, 0}, new double[] {
                            0.5, 0.3, 0.45
                        }))
                .as("F₁ on the test samples")
                .isNear(0.5, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("A score equal to the threshold counts as 1. Of equally good thresholds take the greatest.")
    void equalScoresAndEqualThresholds(F1OnTest answer) {
        int[] labels = {1, 1, 0, 1, 0, 0, 0};
        double[] scores = {0.9, 0.6, 0.55, 0.3, 0.25, 0.2, 0.1};
        // F₁ at 0.9, 0.6, 0.55, 0.3: 0.5, 0.8, 2/3, 6/7; at 0.25: 0.75
        Expect.that(answer.f1(labels, scores, new int[] {0, 1, 1, 0, 1, 0, 0, 0}, new double[] {
                    0.3, 0.28, 0.5, 0.7, 0.3, 0.26, 0.05, 0.31
                }))
                .as("F₁ on the test samples")
                .isNear(4.0 / 8, 1e-12);
        // at 0.8 and at 0.2 F₁ is 2/3 alike
        Expect.that(answer.f1(
                        new int[] {1, 0, 0, 1},
                        new double[] {0.8, 0.5, 0.4, 0.2},
                        new int[] {1, 1, 0, 1, 0},
                        new double[] {0.85, 0.3, 0.1, 0.9, 0.6}))
                .as("F₁ on the test samples")
                .isNear(0.8, 1e-12);
    }
}
