package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.PrecisionRecallScores;
import org.junit.jupiter.api.Test;

@Checks(
        id = "16-precision-recall",
        title = "Precision, recall and F₁",
        contract = PrecisionRecallScores.class,
        points = 1)
@Forbids(packages = {"descent.optim.metric.", "descent.optim.selection."})
final class PrecisionRecallScoresChecks {
    @Test
    @Points(0.25)
    @Hint("Count three numbers: hits, false alarms, misses.")
    void sixCasesByHand(PrecisionRecallScores answer) {
        Expect.that(answer.scores(new int[] {1, 1, 1, 0, 0, 0}, new int[] {1, 0, 0, 1, 0, 0}))
                .as("precision, recall, F₁")
                .isNear(new double[] {0.5, 1.0 / 3, 0.4}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The many cases that are 0 and were said to be 0 change none of the three.")
    void quietNegativesDoNotCount(PrecisionRecallScores answer) {
        Expect.that(answer.scores(new int[] {0, 1, 0, 0, 1, 0, 0, 1, 0, 1}, new int[] {1, 1, 0, 0, 1, 0, 0, 1, 0, 0}))
                .as("precision, recall, F₁")
                .isNear(new double[] {0.75, 0.75, 0.75}, 1e-12);
    }

    private static double[] of(int[] labels, int[] said, int positive) {
        double hits = 0;
        double alarms = 0;
        double ones = 0;
        for (int i = 0; i < labels.length; i++) {
            ones += labels[i] == positive ? 1 : 0;
            alarms += said[i] == positive ? 1 : 0;
            hits += labels[i] == positive && said[i] == positive ? 1 : 0;
        }
        double precision = alarms == 0 ? 0 : hits / alarms;
        double recall = ones == 0 ? 0 : hits / ones;
        return new double[] {precision, recall, hits == 0 ? 0 : 2 * precision * recall / (precision + recall)};
    }

    @Misconception(
            name = "precision and recall are exchanged",
            hint = "Of 3 ones you found 1. Which of your numbers says that, and which should?")
    static PrecisionRecallScores exchanged() {
        return (labels, said) -> {
            double[] s = of(labels, said, 1);
            return new double[] {s[1], s[0], s[2]};
        };
    }

    @Misconception(
            name = "the arithmetic mean in F₁",
            hint =
                    "For precision 1 and recall 0 your F₁ is one half. The harmonic mean is 0. Which one punishes the worse score?")
    static PrecisionRecallScores arithmetic() {
        return (labels, said) -> {
            double[] s = of(labels, said, 1);
            return new double[] {s[0], s[1], (s[0] + s[1]) / 2};
        };
    }

    @Misconception(
            name = "class 0 is taken for the positive one",
            hint = "You count what is 0 and was said to be 0. Whose recall is asked for?")
    static PrecisionRecallScores otherClass() {
        return (labels, said) -> of(labels, said, 0);
    }

    @Misconception(
            name = "accuracy in place of precision",
            hint = "Your first number counts the quiet negatives too. Of the alarms, how many are right?")
    static PrecisionRecallScores accuracy() {
        return (labels, said) -> {
            double right = 0;
            for (int i = 0; i < labels.length; i++) {
                right += labels[i] == said[i] ? 1 : 0;
            }
            double p = right / labels.length;
            double r = of(labels, said, 1)[1];
            return new double[] {p, r, p + r == 0 ? 0 : 2 * p * r / (p + r)};
        };
    }
}
