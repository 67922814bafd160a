package descent.solutions;

import descent.check.Right;
import descent.contracts.LionStep;

/** Right answers to {@code 08-lion}. */
final class LionStepAnswers {
    private LionStepAnswers() {}

    @Right("as the formula is written")
    static LionStep formula() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            for (int i = 0; i < theta.length; i++) {
                double c = beta1 * m[i] + (1 - beta1) * g[i];
                theta[i] -= rate * (Math.signum(c) + lambda * theta[i]);
                m[i] = beta2 * m[i] + (1 - beta2) * g[i];
            }
        };
    }

    @Right("comparisons instead of a sign")
    static LionStep comparisons() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            double[] before = m.clone();
            for (int i = 0; i < m.length; i++) {
                m[i] += (1 - beta2) * (g[i] - m[i]);
            }
            for (int i = 0; i < theta.length; i++) {
                double c = before[i] + (1 - beta1) * (g[i] - before[i]);
                double direction = c > 0 ? 1 : c < 0 ? -1 : 0;
                theta[i] = (1 - rate * lambda) * theta[i] - rate * direction;
            }
        };
    }

    @Right("divided by its own size, the decay first")
    static LionStep divided() {
        return (theta, g, m, rate, beta1, beta2, lambda) -> {
            for (int i = 0; i < theta.length; i++) {
                theta[i] -= rate * lambda * theta[i];
                double c = beta1 * m[i] + (1 - beta1) * g[i];
                theta[i] -= c == 0 ? 0 : rate * c / Math.abs(c);
                m[i] = Math.fma(beta2, m[i], (1 - beta2) * g[i]);
            }
        };
    }
}
