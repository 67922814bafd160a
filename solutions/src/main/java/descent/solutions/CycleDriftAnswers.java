package descent.solutions;

import descent.check.Right;
import descent.contracts.CycleDrift;

/** Right answers to {@code 07-wrong-way}. */
final class CycleDriftAnswers {
    private CycleDriftAnswers() {}

    @Right("round and round until v repeats")
    static CycleDrift rounds() {
        return (c, period, beta2) -> {
            double v = 0;
            double drift = 0;
            for (int cycle = 0; cycle < 3000; cycle++) {
                drift = 0;
                for (int k = 0; k < period; k++) {
                    double g = k == 0 ? c : -1;
                    v = beta2 * v + (1 - beta2) * g * g;
                    drift -= g / Math.sqrt(v);
                }
            }
            return drift;
        };
    }

    @Right("the v that repeats, solved for")
    static CycleDrift solved() {
        return (c, period, beta2) -> {
            double all = Math.pow(beta2, period);
            double v = (beta2 - all + (1 - beta2) * c * c) / (1 - all);
            double drift = -c / Math.sqrt(v);
            for (int k = 1; k < period; k++) {
                v = beta2 * v + 1 - beta2;
                drift += 1 / Math.sqrt(v);
            }
            return drift;
        };
    }

    @Right("v as an endless weighted sum")
    static CycleDrift endlessSum() {
        return (c, period, beta2) -> {
            double drift = 0;
            for (int place = 0; place < period; place++) {
                double large = (1 - beta2) * Math.pow(beta2, place) / (1 - Math.pow(beta2, period));
                double v = 1 - large + large * c * c;
                drift += (place == 0 ? -c : 1) / Math.sqrt(v);
            }
            return drift;
        };
    }
}
