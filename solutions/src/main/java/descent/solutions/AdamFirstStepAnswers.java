package descent.solutions;

import descent.check.Right;
import descent.contracts.AdamFirstStep;

/** Right answers to {@code 07-first-step}. */
final class AdamFirstStepAnswers {
    private AdamFirstStepAnswers() {}

    @Right("the formula, zero apart")
    static AdamFirstStep formula() {
        return (g, rate, epsilon) -> g == 0 ? 0 : -rate * g / (Math.abs(g) + epsilon);
    }

    @Right("Adam's lines at t = 1")
    static AdamFirstStep adam() {
        return (g, rate, epsilon) -> {
            double m = (1 - 0.9) * g / (1 - 0.9);
            double v = (1 - 0.999) * g * g / (1 - 0.999);
            double quotient = m / (Math.sqrt(v) + epsilon);
            return Double.isNaN(quotient) ? 0 : -quotient * rate;
        };
    }

    @Right("sign times size")
    static AdamFirstStep signTimesSize() {
        return (g, rate, epsilon) -> {
            if (g == 0) {
                return 0;
            }
            double size = rate / (1 + epsilon / Math.abs(g));
            return g > 0 ? -size : size;
        };
    }
}
