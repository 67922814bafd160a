package descent.solutions;

import descent.check.Right;
import descent.contracts.TrustRatio;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 08-trust-ratio}. */
final class TrustRatioAnswers {
    private TrustRatioAnswers() {}

    @Right("two sums of squares")
    static TrustRatio sums() {
        return (w, gradient, adam, lambda) -> {
            double weights = 0;
            double update = 0;
            for (int i = 0; i < w.length; i++) {
                double u = adam[i] + lambda * w[i];
                weights += w[i] * w[i];
                update += u * u;
            }
            return weights == 0 || update == 0 ? 1 : Math.sqrt(weights / update);
        };
    }

    @Right("norms as streams")
    static TrustRatio streams() {
        return (w, gradient, adam, lambda) -> {
            double above = Math.sqrt(Arrays.stream(w).map(x -> x * x).sum());
            double below = Math.sqrt(IntStream.range(0, w.length)
                    .mapToDouble(i -> Math.pow(adam[i] + lambda * w[i], 2))
                    .sum());
            if (above == 0 || below == 0) {
                return 1;
            }
            return above / below;
        };
    }

    @Right("norms built up with hypot")
    static TrustRatio hypot() {
        return (w, gradient, adam, lambda) -> {
            double above = 0;
            double below = 0;
            for (int i = w.length - 1; i >= 0; i--) {
                above = Math.hypot(above, w[i]);
                below = Math.hypot(below, adam[i] + lambda * w[i]);
            }
            double product = above * below;
            return product > 0 ? above / below : 1;
        };
    }
}
