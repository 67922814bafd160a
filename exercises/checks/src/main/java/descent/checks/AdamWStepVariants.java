package descent.checks;

import descent.check.Misconception;
import descent.contracts.AdamWStep;

/** What goes wrong in a step of AdamW. */
final class AdamWStepVariants {
    private AdamWStepVariants() {}

    private enum Slip {
        IN_THE_GRADIENT,
        WITHOUT_RATE,
        DIVIDED,
        EVERYTHING,
        AFTER,
        UNCORRECTED
    }

    /** The right step but for one slip. */
    private static AdamWStep but(Slip slip) {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            boolean corrects = slip != Slip.UNCORRECTED;
            for (int i = 0; i < theta.length; i++) {
                double share = decays[i] || slip == Slip.EVERYTHING ? lambda : 0;
                double gi = g[i] + (slip == Slip.IN_THE_GRADIENT ? share * theta[i] : 0);
                m[i] = 0.9 * m[i] + 0.1 * gi;
                v[i] = 0.999 * v[i] + 0.001 * gi * gi;
                double mHat = corrects ? m[i] / (1 - Math.pow(0.9, t)) : m[i];
                double vHat = corrects ? v[i] / (1 - Math.pow(0.999, t)) : v[i];
                double top = mHat + (slip == Slip.DIVIDED ? share * theta[i] : 0);
                double step = rate * top / (Math.sqrt(vHat) + 1e-8);
                theta[i] = switch (slip) {
                    case IN_THE_GRADIENT, DIVIDED -> theta[i] - step;
                    case WITHOUT_RATE -> (1 - share) * theta[i] - step;
                    case AFTER -> (1 - rate * share) * (theta[i] - step);
                    case EVERYTHING, UNCORRECTED -> (1 - rate * share) * theta[i] - step;
                };
            }
        };
    }

    @Misconception(
            name = "the penalty in the gradient",
            hint =
                    "You add λθ to the gradient. Give a weight no gradient but that: Adam makes a step of η of it, whatever λ is. "
                            + "Where must the decay act so that Adam cannot divide it?")
    static AdamWStep coupled() {
        return but(Slip.IN_THE_GRADIENT);
    }

    @Misconception(
            name = "the decay without the rate",
            hint =
                    "Without gradients your weight shrinks by 1 − λ a step. That is another convention. What should happen to the decay "
                            + "if the rate is halved?")
    static AdamWStep withoutRate() {
        return but(Slip.WITHOUT_RATE);
    }

    @Misconception(
            name = "the decay inside the ratio",
            hint =
                    "You divide λθ by √v̂ together with m̂. Two weights of the same size, one with gradients of 10, one of 0.1: does "
                            + "the decay treat them alike?")
    static AdamWStep divided() {
        return but(Slip.DIVIDED);
    }

    @Misconception(
            name = "everything decays",
            hint = "Your biases shrink too. One of the arguments says which components are left alone: do you read it?")
    static AdamWStep biasesToo() {
        return but(Slip.EVERYTHING);
    }

    @Misconception(
            name = "the decay after the step",
            hint =
                    "Your result differs by η²λ only: small, and visible with η = 0.1 and λ = 0.5. Of which θ is the decay a share, of the "
                            + "one before Adam's step or of the one after?")
    static AdamWStep after() {
        return but(Slip.AFTER);
    }

    @Misconception(
            name = "no bias correction",
            hint =
                    "Your first step is 3.16 times too long: m and v start at 0 and are too small at first, by different factors. What "
                            + "does Adam divide them by?")
    static AdamWStep uncorrected() {
        return but(Slip.UNCORRECTED);
    }
}
