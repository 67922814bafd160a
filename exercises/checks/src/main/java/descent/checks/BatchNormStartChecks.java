package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.BatchNormPass;
import descent.contracts.BatchNormStart;
import org.junit.jupiter.api.Test;

@Checks(id = "14-batchnorm-forward", title = "Batch norm, forward", contract = BatchNormStart.class, points = 4)
@Variants(BatchNormStartVariants.class)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class BatchNormStartChecks {
    private static final double[] ONES = {1, 1};
    private static final double[] ZEROS = {0, 0};

    @Test
    @Points(0.75)
    @Hint("Column by column: (3, 7) has the mean 5 and the variance 4, so the outputs are −1 and 1.")
    void normalizesEachColumn(BatchNormStart answer) {
        Expect.that(answer.start(2, 0, 0.25).forward(new double[][] {{3, 10}, {7, -20}}, ONES, ZEROS, true))
                .as("y in training")
                .isNear(new double[][] {{-1, 1}, {1, -1}}, 1e-12);
        Expect.that(answer.start(2, 5, 0.25)
                        .forward(new double[][] {{3, 6}, {7, 2}}, new double[] {3, -6}, new double[] {1, 0.5}, true))
                .as("y with ε = 5, γ = (3, −6), β = (1, 0.5)")
                .isNear(new double[][] {{-1, -3.5}, {3, 4.5}}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("After the batch (3, 7) the running mean is 0.75·0 + 0.25·5, the running variance 0.75·1 + 0.25·8.")
    void useTakesTheRunningStatistics(BatchNormStart answer) {
        BatchNormPass pass = answer.start(1, 0, 0.25);
        pass.forward(new double[][] {{3}, {7}}, new double[] {1}, new double[] {0}, true);
        double deviation = Math.sqrt(2.75);
        Expect.that(pass.forward(new double[][] {{1.25}, {4}}, new double[] {1}, new double[] {0}, false))
                .as("y in use")
                .isNear(new double[][] {{0}, {2.75 / deviation}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("A pass in use changes nothing, and before any training the running statistics are 0 and 1.")
    void useChangesNothing(BatchNormStart answer) {
        BatchNormPass pass = answer.start(1, 0, 0.5);
        for (int k = 0; k < 2; k++) {
            Expect.that(pass.forward(new double[][] {{2}, {-3}}, new double[] {2}, new double[] {1}, false))
                    .as("y in use, without training")
                    .isNear(new double[][] {{5}, {-5}}, 1e-12);
        }
    }
}
