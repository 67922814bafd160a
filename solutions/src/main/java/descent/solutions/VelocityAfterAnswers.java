package descent.solutions;

import descent.check.Right;
import descent.contracts.VelocityAfter;
import java.util.Arrays;

/** Right answers to {@code 05-velocity}. */
final class VelocityAfterAnswers {
    private VelocityAfterAnswers() {}

    @Right("as the rule is written")
    static VelocityAfter rule() {
        return (gradients, beta) -> {
            double v = 0;
            for (double g : gradients) {
                v = beta * v + g;
            }
            return v;
        };
    }

    @Right("from the newest back, with powers of β")
    static VelocityAfter powers() {
        return (gradients, beta) -> {
            double v = 0;
            double weight = 1;
            for (int i = gradients.length - 1; i >= 0; i--) {
                v += weight * gradients[i];
                weight *= beta;
            }
            return v;
        };
    }

    @Right("folding a stream")
    static VelocityAfter fold() {
        return (gradients, beta) -> Arrays.stream(gradients).reduce(0, (v, g) -> Math.fma(beta, v, g));
    }
}
