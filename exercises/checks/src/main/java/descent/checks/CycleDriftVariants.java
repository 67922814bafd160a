package descent.checks;

import descent.check.Misconception;
import descent.contracts.CycleDrift;

/** Where a cycle of gradients is followed wrongly. */
final class CycleDriftVariants {
    private CycleDriftVariants() {}

    private static double fixedPoint(double c, int period, double beta2) {
        double all = Math.pow(beta2, period);
        return (beta2 - all + (1 - beta2) * c * c) / (1 - all);
    }

    private static double small(double v, int k, double beta2) {
        double kept = Math.pow(beta2, k);
        return 1 / Math.sqrt(kept * v + 1 - kept);
    }

    @Misconception(
            name = "the first cycle",
            hint =
                    "You start with v = 0 and follow one cycle. After that v is not 0 any more: follow more cycles until v repeats, or solve for "
                            + "the v that does.")
    static CycleDrift firstCycle() {
        return (c, period, beta2) -> {
            double v = 0;
            double drift = 0;
            for (int k = 0; k < period; k++) {
                double g = k == 0 ? c : -1;
                v = beta2 * v + (1 - beta2) * g * g;
                drift -= g / Math.sqrt(v);
            }
            return drift;
        };
    }

    @Misconception(
            name = "v is one step old",
            hint = "You divide each gradient by the v from before it. Is the newest gradient in v when Adam divides?")
    static CycleDrift stale() {
        return (c, period, beta2) -> {
            double v = fixedPoint(c, period, beta2);
            double drift = -c * small(v, period - 1, beta2);
            for (int k = 1; k < period; k++) {
                drift += small(v, k - 1, beta2);
            }
            return drift;
        };
    }

    @Misconception(
            name = "one v for the whole cycle",
            hint =
                    "You divide all gradients by the same mean square, so the sign is that of their sum. v is large right after the large "
                            + "gradient and small later: what does that do?")
    static CycleDrift meanSquare() {
        return (c, period, beta2) -> -(c - (period - 1)) / Math.sqrt((c * c + period - 1) / period);
    }

    @Misconception(
            name = "the sign is turned",
            hint = "In the example θ rises by 0.70. Descent goes against the gradient: is that in your sum?")
    static CycleDrift turned() {
        return (c, period, beta2) -> {
            double v = fixedPoint(c, period, beta2);
            double drift = c / Math.sqrt(v);
            for (int k = 1; k < period; k++) {
                drift -= small(v, k, beta2);
            }
            return drift;
        };
    }

    @Misconception(
            name = "one small gradient too many",
            hint = "A cycle has as many gradients as its period says. How many of them are small?")
    static CycleDrift oneTooMany() {
        return (c, period, beta2) -> {
            double v = fixedPoint(c, period + 1, beta2);
            double drift = -c / Math.sqrt(v);
            for (int k = 1; k <= period; k++) {
                drift += small(v, k, beta2);
            }
            return drift;
        };
    }

    @Misconception(
            name = "the root is missing",
            hint = "In the example your first step is −10/99. v is a mean of squares; by what does Adam divide?")
    static CycleDrift withoutRoot() {
        return (c, period, beta2) -> {
            double v = fixedPoint(c, period, beta2);
            double drift = -c / v;
            for (int k = 1; k < period; k++) {
                drift += small(v, k, beta2) * small(v, k, beta2);
            }
            return drift;
        };
    }
}
