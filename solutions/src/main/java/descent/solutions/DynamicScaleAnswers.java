package descent.solutions;

import descent.check.Right;
import descent.contracts.DynamicScale;
import java.util.Arrays;

/** Right answers to {@code 22-loss-scaler}. */
final class DynamicScaleAnswers {
    private DynamicScaleAnswers() {}

    @Right("as the rule is written")
    static DynamicScale asWritten() {
        return (scaled, state, interval, maxNorm) -> {
            double norm = 0;
            double[] g = new double[scaled.length];
            for (int i = 0; i < g.length; i++) {
                if (Double.isNaN(scaled[i]) || Double.isInfinite(scaled[i])) {
                    state[0] /= 2;
                    state[1] = 0;
                    return new double[0];
                }
                g[i] = scaled[i] / state[0];
                norm = Math.hypot(norm, g[i]);
            }
            if (norm > maxNorm) {
                for (int i = 0; i < g.length; i++) {
                    g[i] *= maxNorm / norm;
                }
            }
            state[1]++;
            if (state[1] == interval) {
                state[0] *= 2;
                state[1] = 0;
            }
            return g;
        };
    }

    @Right("with streams, the factor for both divisions at once")
    static DynamicScale streams() {
        return (scaled, state, interval, maxNorm) -> {
            double s = state[0];
            if (!Arrays.stream(scaled).allMatch(Double::isFinite)) {
                state[0] = s / 2;
                state[1] = 0;
                return new double[0];
            }
            boolean full = (int) state[1] + 1 == interval;
            state[0] = full ? s + s : s;
            state[1] = full ? 0 : state[1] + 1;
            double norm =
                    Math.sqrt(Arrays.stream(scaled).map(v -> v / s * (v / s)).sum());
            double factor = maxNorm / Math.max(norm, maxNorm) / s;
            return Arrays.stream(scaled).map(v -> v * factor).toArray();
        };
    }

    @Right("infinity and NaN found by the sum of squares")
    static DynamicScale bySquares() {
        return (scaled, state, interval, maxNorm) -> {
            double[] g = scaled.clone();
            double square = 0;
            for (int i = 0; i < g.length; i++) {
                g[i] = g[i] / state[0];
                square += g[i] * g[i];
            }
            if (!(square < Double.POSITIVE_INFINITY)) {
                state[0] = 0.5 * state[0];
                state[1] = 0;
                return new double[0];
            }
            double norm = Math.sqrt(square);
            for (int i = 0; norm > maxNorm && i < g.length; i++) {
                g[i] = g[i] * (maxNorm / norm);
            }
            int row = (int) state[1] + 1;
            state[1] = row % interval;
            state[0] *= row == interval ? 2 : 1;
            return g;
        };
    }
}
