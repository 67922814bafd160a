package descent.solutions;

import descent.check.Right;
import descent.contracts.GlobalClip;
import java.util.Arrays;

/** Right answers to {@code 11-clip-norm}. */
final class GlobalClipAnswers {
    private GlobalClipAnswers() {}

    @Right("two loops")
    static GlobalClip loops() {
        return (gradients, limit) -> {
            double sum = 0;
            for (double[] gradient : gradients) {
                for (double g : gradient) {
                    sum += g * g;
                }
            }
            double norm = Math.sqrt(sum);
            if (norm <= limit) {
                return norm;
            }
            boolean broken = !Double.isFinite(norm);
            for (double[] gradient : gradients) {
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] = broken ? 0 : gradient[i] * limit / norm;
                }
            }
            return norm;
        };
    }

    @Right("streams and setAll")
    static GlobalClip streams() {
        return (gradients, limit) -> {
            double norm = Math.sqrt(Arrays.stream(gradients)
                    .flatMapToDouble(Arrays::stream)
                    .map(g -> g * g)
                    .sum());
            double factor =
                    Double.isNaN(norm) || Double.isInfinite(norm) ? 0 : Math.min(1, limit / Math.max(norm, limit));
            for (double[] gradient : gradients) {
                Arrays.setAll(gradient, i -> factor == 0 ? 0 : factor * gradient[i]);
            }
            return norm;
        };
    }

    @Right("the norm of norms")
    static GlobalClip normOfNorms() {
        return (gradients, limit) -> {
            double norm = 0;
            for (double[] gradient : gradients) {
                double own = 0;
                for (double g : gradient) {
                    own = Math.sqrt(own * own + g * g);
                }
                norm = Math.sqrt(norm * norm + own * own);
            }
            if (!Double.isFinite(norm)) {
                for (double[] gradient : gradients) {
                    Arrays.fill(gradient, 0);
                }
            } else if (norm > limit) {
                for (double[] gradient : gradients) {
                    for (int i = 0; i < gradient.length; i++) {
                        gradient[i] /= norm / limit;
                    }
                }
            }
            return norm;
        };
    }
}
