package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.StumpError;
import org.junit.jupiter.api.Test;

@Checks(id = "15-weighted-stump", title = "The best weighted stump", contract = StumpError.class, points = 3)
@Variants(StumpErrorVariants.class)
@Forbids(packages = {"descent.optim.ensemble.", "descent.optim.linalg.", "org.ejml."})
final class StumpErrorChecks {
    @Test
    @Points(0.5)
    @Hint("Try every sample as threshold, with both signs.")
    void weightsAndBothSigns(StumpError answer) {
        Expect.that(answer.least(new double[] {2, 1, 3, 4}, new int[] {1, 1, -1, 1}, new double[] {1, 1, 3, 0.5}))
                .as("the error")
                .isNear(0.5, 1e-12);
        Expect.that(answer.least(
                        new double[] {5, 2, 7, 3, 6}, new int[] {1, -1, 1, -1, -1}, new double[] {1, 2, 2, 1, 0.75}))
                .as("the error")
                .isNear(0.75, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Equal numbers get equal answers.")
    void equalNumbersStayTogether(StumpError answer) {
        Expect.that(answer.least(
                        new double[] {1, 2, 2, 2, 3}, new int[] {1, 1, 1, -1, -1}, new double[] {1, 0.5, 2, 0.75, 4}))
                .as("the error")
                .isNear(0.75, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("If nearly all weight has one label, the same answer for all may be best.")
    void theSameAnswerForAll(StumpError answer) {
        Expect.that(answer.least(new double[] {1, 2, 3, 4}, new int[] {-1, 1, -1, -1}, new double[] {3, 0.5, 2, 2.25}))
                .as("the error")
                .isNear(0.5, 1e-12);
        Expect.that(answer.least(new double[] {1, 2, 3}, new int[] {1, -1, 1}, new double[] {3, 0.25, 2}))
                .as("the error")
                .isNear(0.25, 1e-12);
    }
}
