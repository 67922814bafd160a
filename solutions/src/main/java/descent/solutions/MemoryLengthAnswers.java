package descent.solutions;

import descent.check.Right;
import descent.contracts.MemoryLength;

/** Right answers to {@code 11-memory-length}. */
final class MemoryLengthAnswers {
    private MemoryLengthAnswers() {}

    @Right("as the formula is written")
    static MemoryLength formula() {
        return bias -> {
            double f = 1 / (1 + Math.exp(-bias));
            return -1 / Math.log(f);
        };
    }

    @Right("without the gate")
    static MemoryLength direct() {
        return bias -> 1 / Math.log1p(Math.exp(-bias));
    }

    @Right("by the exponential of the bias")
    static MemoryLength exponential() {
        return bias -> {
            double e = Math.exp(bias);
            return 1 / (Math.log(1 + e) - bias);
        };
    }
}
