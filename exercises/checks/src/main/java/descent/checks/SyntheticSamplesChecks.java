package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.SyntheticSamples;
import org.junit.jupiter.api.Test;

@Checks(id = "16-smote", title = "SMOTE", contract = SyntheticSamples.class, points = 3)
@Variants(SyntheticSamplesVariants.class)
@Forbids(packages = {"descent.optim.imbalance.", "descent.optim.linalg.", "org.ejml."})
final class SyntheticSamplesChecks {
    static final double[][] ROWS = {{0, 0}, {4, 0}, {1, 0}, {0, 2}, {-1, 5}, {3, 3.2}};
    static final int[] LABELS = {1, 1, 0, 1, 0, 1};

    @Test
    @Points(0.5)
    @Hint("The sample {1, 0} is nearest, but it has the other label. {0, 2} is next.")
    void theNearestOfTheSameClass(SyntheticSamples answer) {
        Expect.that(answer.samples(ROWS, LABELS, new int[] {0}, new int[] {0}, new double[] {0.25}))
                .as("the new sample")
                .isNear(new double[][] {{0, 0.5}}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("From {0, 0} the neighbours are {0, 2}, {4, 0} and {3, 3.2}, at the distances 2, 4 and 4.39.")
    void severalDraws(SyntheticSamples answer) {
        Expect.that(answer.samples(ROWS, LABELS, new int[] {0, 3, 5, 2}, new int[] {1, 2, 0, 0}, new double[] {
                    0.25, 0.125, 0.75, 0.5
                }))
                .as("the new samples")
                .isNear(new double[][] {{1, 0}, {0.5, 1.75}, {0.75, 2.3}, {0, 2.5}}, 1e-12);
    }
}
