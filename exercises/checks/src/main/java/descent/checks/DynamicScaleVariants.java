package descent.checks;

import descent.check.Misconception;
import descent.contracts.DynamicScale;

/** What goes wrong in loss scaling. */
final class DynamicScaleVariants {
    private DynamicScaleVariants() {}

    @Misconception(
            name = "clipped before it is unscaled",
            hint =
                    "Your gradient with S = 8 comes out eight times shorter than allowed. The threshold is meant for the true gradient: when does it become true?")
    static DynamicScale clippedFirst() {
        return (scaled, state, interval, maxNorm) -> {
            if (!finite(scaled)) {
                return bad(state);
            }
            double used = state[0];
            good(state, interval);
            return divided(shortened(scaled, maxNorm), used);
        };
    }

    @Misconception(
            name = "the step is taken with a bad gradient",
            hint =
                    "After an overflow you return a gradient all the same. What will the weights be after a step with infinity?")
    static DynamicScale steppedOnInfinity() {
        return (scaled, state, interval, maxNorm) -> {
            double used = state[0];
            if (finite(scaled)) {
                good(state, interval);
            } else {
                bad(state);
            }
            return shortened(divided(scaled, used), maxNorm);
        };
    }

    @Misconception(
            name = "the scale never grows back",
            hint =
                    "Your S only falls. Early gradients are large and overflow; later ones are small. What happens to them if S stays low for ever?")
    static DynamicScale neverGrows() {
        return (scaled, state, interval, maxNorm) -> {
            if (!finite(scaled)) {
                return bad(state);
            }
            state[1]++;
            return shortened(divided(scaled, state[0]), maxNorm);
        };
    }

    @Misconception(
            name = "a bad gradient does not end the row",
            hint =
                    "After a bad gradient your count of good ones goes on. The good ones must be in a row: what must a bad one do to the count?")
    static DynamicScale notInARow() {
        return (scaled, state, interval, maxNorm) -> {
            if (!finite(scaled)) {
                state[0] /= 2;
                return new double[0];
            }
            double used = state[0];
            good(state, interval);
            return shortened(divided(scaled, used), maxNorm);
        };
    }

    @Misconception(
            name = "divided by the next scale",
            hint =
                    "When S doubles, that very gradient comes out half as long. Which S was the loss multiplied by when it was computed?")
    static DynamicScale nextScale() {
        return (scaled, state, interval, maxNorm) -> {
            if (!finite(scaled)) {
                return bad(state);
            }
            good(state, interval);
            return shortened(divided(scaled, state[0]), maxNorm);
        };
    }

    @Misconception(
            name = "NaN passes as a good gradient",
            hint =
                    "You look for infinity only. Infinity minus infinity is NaN, and an overflow inside the network often arrives as that. How is NaN found?")
    static DynamicScale nanPasses() {
        return (scaled, state, interval, maxNorm) -> {
            for (double v : scaled) {
                if (Double.isInfinite(v)) {
                    return bad(state);
                }
            }
            double used = state[0];
            good(state, interval);
            return shortened(divided(scaled, used), maxNorm);
        };
    }

    @Misconception(
            name = "the scale does not fall",
            hint =
                    "After an overflow you skip the step, and S stays. The next loss is multiplied by the same factor: what will happen again?")
    static DynamicScale neverFalls() {
        return (scaled, state, interval, maxNorm) -> {
            if (!finite(scaled)) {
                state[1] = 0;
                return new double[0];
            }
            double used = state[0];
            good(state, interval);
            return shortened(divided(scaled, used), maxNorm);
        };
    }

    private static double[] bad(double[] state) {
        state[0] /= 2;
        state[1] = 0;
        return new double[0];
    }

    private static void good(double[] state, int interval) {
        state[1]++;
        if (state[1] == interval) {
            state[0] *= 2;
            state[1] = 0;
        }
    }

    private static boolean finite(double[] g) {
        for (double v : g) {
            if (!Double.isFinite(v)) {
                return false;
            }
        }
        return true;
    }

    private static double[] divided(double[] g, double by) {
        double[] out = g.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] /= by;
        }
        return out;
    }

    private static double[] shortened(double[] g, double maxNorm) {
        double norm = 0;
        for (double v : g) {
            norm = Math.hypot(norm, v);
        }
        return norm > maxNorm ? divided(g, norm / maxNorm) : g.clone();
    }
}
