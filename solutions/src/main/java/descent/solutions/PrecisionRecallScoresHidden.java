package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PrecisionRecallScores;
import org.junit.jupiter.api.Test;

@HiddenChecks("16-precision-recall")
final class PrecisionRecallScoresHidden {
    @Test
    @Points(0.25)
    @Hint("Any labels and decisions.")
    void anyDecisions(PrecisionRecallScores answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(3, 12);
            int[] labels = new int[n];
            int[] said = new int[n];
            double hits = 1;
            double falseAlarms = 0;
            double misses = 0;
            labels[0] = said[0] = 1;
            for (int i = 1; i < n; i++) {
                labels[i] = draws.integer(0, 1);
                said[i] = draws.integer(0, 1);
                hits += labels[i] == 1 && said[i] == 1 ? 1 : 0;
                falseAlarms += labels[i] == 0 && said[i] == 1 ? 1 : 0;
                misses += labels[i] == 1 && said[i] == 0 ? 1 : 0;
            }
            double[] expected = {
                hits / (hits + falseAlarms), hits / (hits + misses), 2 * hits / (2 * hits + falseAlarms + misses)
            };
            Expect.that(answer.scores(labels, said)).as("precision, recall, F₁").isNear(expected, 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("No alarm at all, nothing to find, nothing found: 0/0 counts as 0. The caller's arrays stay as they are.")
    void nothingToDivideBy(PrecisionRecallScores answer) {
        double[] none = {0, 0, 0};
        Expect.that(answer.scores(new int[] {1, 0}, new int[] {0, 0}))
                .as("no alarm")
                .isNear(none, 1e-12);
        Expect.that(answer.scores(new int[] {0, 0}, new int[] {0, 1}))
                .as("nothing to find")
                .isNear(none, 1e-12);
        int[] labels = {1, 0, 0};
        int[] said = {0, 1, 0};
        Expect.that(answer.scores(labels, said)).as("nothing found").isNear(none, 1e-12);
        Expect.that(labels).as("the labels afterwards").is(new int[] {1, 0, 0});
        Expect.that(said).as("the decisions afterwards").is(new int[] {0, 1, 0});
    }
}
