package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.FoldLearner;
import descent.contracts.LeakFreeError;
import org.junit.jupiter.api.Test;

@Checks(id = "15-leak-free", title = "A pipeline without a leak", contract = LeakFreeError.class, points = 4)
@Variants(LeakFreeErrorVariants.class)
@Forbids(packages = {"descent.optim.selection.", "descent.optim.linalg.", "org.ejml.", "org.apache.commons.math3."})
final class LeakFreeErrorChecks {
    private static final double[][] ROWS = {{1}, {3}, {5}, {11}};

    @Test
    @Points(1)
    @Hint("Fold 0 trains on 3 and 5: mean 4, deviation 1. So its test rows 11 and 1 become 7 and −3.")
    void scaledByTheTrainingRowsOfEachFold(LeakFreeError answer) {
        FoldLearner first = (train, targets, test) -> {
            double[] p = new double[test.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = test[i][0];
            }
            return p;
        };
        Calls<FoldLearner> asked = Calls.of(FoldLearner.class, "the learner", 1000, first);
        Expect.that(answer.error(ROWS, new double[4], new int[][] {{3, 0}, {1, 2}}, asked.function()))
                .as("the error")
                .isNear(14.6, 1e-9);
        Expect.that(asked.count()).as("how often the learner was asked").isAtMost(2);
    }

    @Test
    @Points(1)
    @Hint(
            "Here the learner looks at the training rows and targets too, there are two features, and the folds differ in size.")
    void theLearnerSeesTheTrainingPartOnly(LeakFreeError answer) {
        double[][] x = {{1, 8}, {2, 3}, {4, 5}, {8, 2}, {3, 9}};
        double[] y = {1, 2, 0.5, -1, 3};
        int[][] folds = {{1, 4, 0}, {3, 2}};
        FoldLearner learner = Calls.of(FoldLearner.class, "the learner", 1000, LearnersForFolds.linear())
                .function();
        Expect.that(answer.error(Given.copy(x), Given.copy(y), Given.copy(folds), learner))
                .as("the error")
                .isNear(LearnersForFolds.error(x, y, folds, LearnersForFolds.linear()), 1e-9);
    }
}
