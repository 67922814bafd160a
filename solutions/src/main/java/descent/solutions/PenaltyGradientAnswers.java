package descent.solutions;

import descent.check.Right;
import descent.contracts.PenaltyGradient;
import java.util.Arrays;

/** Right answers to {@code 12-penalty-gradient}. */
final class PenaltyGradientAnswers {
    private PenaltyGradientAnswers() {}

    @Right("part by part")
    static PenaltyGradient parts() {
        return (w, alpha, ratio) -> {
            double[] g = new double[w.length];
            for (int i = 0; i < g.length; i++) {
                g[i] = alpha * (ratio * Math.signum(w[i]) + (1 - ratio) * 2 * w[i]);
            }
            return g;
        };
    }

    @Right("two strengths first")
    static PenaltyGradient strengths() {
        return (w, alpha, ratio) -> {
            double first = alpha * ratio;
            double second = 2 * (alpha - first);
            double[] g = new double[w.length];
            for (int i = 0; i < g.length; i++) {
                g[i] = second * w[i];
                if (w[i] > 0) {
                    g[i] += first;
                }
                if (w[i] < 0) {
                    g[i] -= first;
                }
            }
            return g;
        };
    }

    @Right("as a stream")
    static PenaltyGradient stream() {
        return (w, alpha, ratio) -> Arrays.stream(w)
                .map(x -> alpha * ratio * Double.compare(x + 0.0, 0.0) + alpha * (1 - ratio) * (x + x))
                .toArray();
    }
}
