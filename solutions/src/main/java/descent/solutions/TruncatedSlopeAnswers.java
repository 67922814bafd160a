package descent.solutions;

import descent.check.Right;
import descent.contracts.TruncatedSlope;

/** Right answers to {@code 11-truncated}. */
final class TruncatedSlopeAnswers {
    private TruncatedSlopeAnswers() {}

    @Right("backwards, at most k steps")
    static TruncatedSlope backwards() {
        return (w, u, inputs, target, window) -> {
            int last = inputs.length;
            double[] h = new double[last + 1];
            for (int t = 1; t <= last; t++) {
                h[t] = Math.tanh(w * h[t - 1] + u * inputs[t - 1]);
            }
            double delta = h[last] - target;
            double sum = 0;
            for (int back = 0; back < window && back < last; back++) {
                int t = last - back;
                delta *= 1 - h[t] * h[t];
                sum += delta * h[t - 1];
                delta *= w;
            }
            return sum;
        };
    }

    @Right("forwards, the derivative started where the window begins")
    static TruncatedSlope forwards() {
        return (w, u, inputs, target, window) -> {
            double h = 0;
            double dh = 0;
            for (int t = 0; t < inputs.length; t++) {
                double next = Math.tanh(w * h + u * inputs[t]);
                dh = inputs.length - t <= window ? (1 - next * next) * (h + w * dh) : 0;
                h = next;
            }
            return (h - target) * dh;
        };
    }

    @Right("each contribution by itself")
    static TruncatedSlope contributions() {
        return (w, u, inputs, target, window) -> {
            double[] h = new double[inputs.length + 1];
            for (int t = 0; t < inputs.length; t++) {
                h[t + 1] = Math.tanh(u * inputs[t] + h[t] * w);
            }
            double total = 0;
            for (int use = inputs.length; use >= 1; use--) {
                if (inputs.length - use >= window) {
                    break;
                }
                double part = h[use - 1];
                for (int t = use; t <= inputs.length; t++) {
                    part *= (t > use ? w : 1) * (1 - h[t] * h[t]);
                }
                total += part * (h[inputs.length] - target);
            }
            return total;
        };
    }
}
