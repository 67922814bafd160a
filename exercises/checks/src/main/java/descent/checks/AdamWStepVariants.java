package descent.checks;

import descent.check.Misconception;
import descent.contracts.AdamWStep;

/** What goes wrong in a step of AdamW. */
final class AdamWStepVariants {
    private AdamWStepVariants() {}

    @Misconception(
            name = "the penalty in the gradient",
            hint =
                    "You add λθ to the gradient. Give a weight no gradient but that: Adam makes a step of η of it, whatever λ is. "
                            + "Where must the decay act so that Adam cannot divide it?")
    static AdamWStep coupled() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            for (int i = 0; i < theta.length; i++) {
                double gi = g[i] + (decays[i] ? lambda * theta[i] : 0);
                m[i] = 0.9 * m[i] + 0.1 * gi;
                v[i] = 0.999 * v[i] + 0.001 * gi * gi;
                double mHat = m[i] / (1 - Math.pow(0.9, t));
                double vHat = v[i] / (1 - Math.pow(0.999, t));
                theta[i] -= rate * mHat / (Math.sqrt(vHat) + 1e-8);
            }
        };
    }

    @Misconception(
            name = "the decay without the rate",
            hint =
                    "Without gradients your weight shrinks by 1 − λ a step. That is another convention. What should happen to the decay "
                            + "if the rate is halved?")
    static AdamWStep withoutRate() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            for (int i = 0; i < theta.length; i++) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                double mHat = m[i] / (1 - Math.pow(0.9, t));
                double vHat = v[i] / (1 - Math.pow(0.999, t));
                if (decays[i]) {
                    theta[i] *= 1 - lambda;
                }
                theta[i] -= rate * mHat / (Math.sqrt(vHat) + 1e-8);
            }
        };
    }

    @Misconception(
            name = "the decay inside the ratio",
            hint =
                    "You divide λθ by √v̂ together with m̂. Two weights of the same size, one with gradients of 10, one of 0.1: does "
                            + "the decay treat them alike?")
    static AdamWStep divided() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            for (int i = 0; i < theta.length; i++) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                double mHat = m[i] / (1 - Math.pow(0.9, t));
                double vHat = v[i] / (1 - Math.pow(0.999, t));
                double decay = decays[i] ? lambda * theta[i] : 0;
                theta[i] -= rate * (mHat + decay) / (Math.sqrt(vHat) + 1e-8);
            }
        };
    }

    @Misconception(
            name = "everything decays",
            hint = "Your biases shrink too. One of the arguments says which components are left alone: do you read it?")
    static AdamWStep biasesToo() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            for (int i = 0; i < theta.length; i++) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                double mHat = m[i] / (1 - Math.pow(0.9, t));
                double vHat = v[i] / (1 - Math.pow(0.999, t));
                theta[i] -= rate * lambda * theta[i];
                theta[i] -= rate * mHat / (Math.sqrt(vHat) + 1e-8);
            }
        };
    }

    @Misconception(
            name = "the decay after the step",
            hint =
                    "Your result differs by η²λ only: small, and visible with η = 0.1 and λ = 0.5. Of which θ is the decay a share, of the "
                            + "one before Adam's step or of the one after?")
    static AdamWStep after() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            for (int i = 0; i < theta.length; i++) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                double mHat = m[i] / (1 - Math.pow(0.9, t));
                double vHat = v[i] / (1 - Math.pow(0.999, t));
                theta[i] -= rate * mHat / (Math.sqrt(vHat) + 1e-8);
                if (decays[i]) {
                    theta[i] *= 1 - rate * lambda;
                }
            }
        };
    }

    @Misconception(
            name = "no bias correction",
            hint =
                    "Your first step is 3.16 times too long: m and v start at 0 and are too small at first, by different factors. What "
                            + "does Adam divide them by?")
    static AdamWStep uncorrected() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            for (int i = 0; i < theta.length; i++) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                theta[i] *= decays[i] ? 1 - rate * lambda : 1;
                theta[i] -= rate * m[i] / (Math.sqrt(v[i]) + 1e-8);
            }
        };
    }
}
