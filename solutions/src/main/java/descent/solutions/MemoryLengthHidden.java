package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MemoryLength;
import org.junit.jupiter.api.Test;

@HiddenChecks("11-memory-length")
final class MemoryLengthHidden {
    @Test
    @Points(0.5)
    @Hint("Any bias, also a large one; f to the power of the answer is 1/e.")
    void anyBias(MemoryLength answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            double bias = draws.real(-15, 15);
            double expected = 1 / Math.log1p(Math.exp(-bias));
            Expect.that(answer.steps(bias) / expected)
                    .as("the memory over the true one for b = " + bias)
                    .isNear(1.0, 1e-6);
        }
    }
}
