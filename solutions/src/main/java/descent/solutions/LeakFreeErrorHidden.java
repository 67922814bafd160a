package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.LearnersForFolds;
import descent.contracts.FoldLearner;
import descent.contracts.LeakFreeError;
import org.junit.jupiter.api.Test;

@HiddenChecks("15-leak-free")
final class LeakFreeErrorHidden {
    @Test
    @Points(1.5)
    @Hint("Any table, any folds: everything that is fitted is fitted on the fold's training samples.")
    void anyTable(LeakFreeError answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int d = draws.integer(1, 3);
            double[][] x = draws.matrix(9, d, -4, 7);
            double[] y = draws.vector(9, -2, 2);
            int cut = draws.integer(2, 4);
            int[][] folds = new int[3][];
            int[] order = {6, 1, 8, 3, 0, 7, 4, 2, 5};
            folds[0] = java.util.Arrays.copyOfRange(order, 0, cut);
            folds[1] = java.util.Arrays.copyOfRange(order, cut, 5);
            folds[2] = java.util.Arrays.copyOfRange(order, 5, 9);
            Calls<FoldLearner> asked = Calls.of(FoldLearner.class, "the learner", 1000, LearnersForFolds.linear());
            Expect.that(answer.error(Given.copy(x), Given.copy(y), Given.copy(folds), asked.function()))
                    .as("the error")
                    .isNear(LearnersForFolds.error(x, y, folds, LearnersForFolds.linear()), 1e-9);
            Expect.that(asked.count()).as("how often the learner was asked").isAtMost(3);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A feature may be constant in the training part: 0/0 is not a number. The caller's rows stay as they are.")
    void constantInTraining(LeakFreeError answer) {
        double[][] x = {{2, 1}, {2, 4}, {5, 3}, {2, 9}};
        double[] y = {1, -1, 2, 0};
        int[][] folds = {{2}, {0, 3}, {1}};
        FoldLearner learner = Calls.of(FoldLearner.class, "the learner", 1000, LearnersForFolds.linear())
                .function();
        Expect.that(answer.error(x, y, folds, learner))
                .as("the error")
                .isNear(LearnersForFolds.error(x, y, folds, LearnersForFolds.linear()), 1e-9);
        Expect.that(x).as("the rows afterwards").is(new double[][] {{2, 1}, {2, 4}, {5, 3}, {2, 9}});
        Expect.that(y).as("the targets afterwards").is(new double[] {1, -1, 2, 0});
    }
}
