package descent.solutions;

import descent.check.Right;
import descent.contracts.SmoUpdate;
import descent.contracts.TwoMultipliers;

/** Right answers to {@code 18-smo-update}. */
final class SmoUpdateAnswers {
    private SmoUpdateAnswers() {}

    @Right("as Platt writes it")
    static SmoUpdate platt() {
        return (alpha1, alpha2, y1, y2, error1, error2, k11, k12, k22, c) -> {
            double low;
            double high;
            if (y1 == y2) {
                low = Math.max(0, alpha1 + alpha2 - c);
                high = Math.min(c, alpha1 + alpha2);
            } else {
                low = Math.max(0, alpha2 - alpha1);
                high = Math.min(c, c + alpha2 - alpha1);
            }
            double eta = 2 * k12 - k11 - k22;
            double next = alpha2 - y2 * (error1 - error2) / eta;
            next = Math.min(high, Math.max(low, next));
            return new TwoMultipliers(y1 == y2 ? alpha1 + alpha2 - next : alpha1 - alpha2 + next, next);
        };
    }

    @Right("the room of each, in signed multipliers")
    static SmoUpdate signed() {
        return (alpha1, alpha2, y1, y2, error1, error2, k11, k12, k22, c) -> {
            // β = yα: β₂ grows by t, β₁ falls by t, each between 0 and yC.
            double beta1 = y1 * alpha1;
            double beta2 = y2 * alpha2;
            double t = (error1 - error2) / (k11 - 2 * k12 + k22);
            t = Math.min(t, Math.min(Math.max(0, y2 * c) - beta2, beta1 - Math.min(0, y1 * c)));
            t = Math.max(t, Math.max(Math.min(0, y2 * c) - beta2, beta1 - Math.max(0, y1 * c)));
            return new TwoMultipliers(Math.abs(beta1 - t), Math.abs(beta2 + t));
        };
    }

    @Right("shortened twice")
    static SmoUpdate shortened() {
        return (alpha1, alpha2, y1, y2, error1, error2, k11, k12, k22, c) -> {
            boolean same = y1 == y2;
            double wanted = alpha2 + y2 * (error1 - error2) / (k11 + k22 - k12 - k12);
            double second = Math.max(0, Math.min(c, wanted));
            double first = same ? alpha1 + alpha2 - second : alpha1 - alpha2 + second;
            first = Math.max(0, Math.min(c, first));
            return new TwoMultipliers(first, same ? alpha2 + alpha1 - first : alpha2 - alpha1 + first);
        };
    }
}
