package descent.solutions;

import descent.check.Right;
import descent.contracts.HalfBatches;

/** Right answers to {@code 14-half-batches}. */
final class HalfBatchesAnswers {
    private HalfBatchesAnswers() {}

    @Right("one expression")
    static HalfBatches expression() {
        return (batchNorm, training, first, second) -> first == second && !(batchNorm && training);
    }

    @Right("cases")
    static HalfBatches cases() {
        return (batchNorm, training, first, second) -> {
            if (first != second) {
                return false;
            }
            if (batchNorm) {
                return !training;
            }
            return true;
        };
    }

    @Right("the weight of a row, before and after")
    static HalfBatches weights() {
        return (batchNorm, training, first, second) -> {
            boolean alone = !training || !batchNorm; // no row's loss depends on another row
            int whole = first + second;
            return alone && 2 * first == whole;
        };
    }
}
