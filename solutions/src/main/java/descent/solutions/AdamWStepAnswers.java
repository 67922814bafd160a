package descent.solutions;

import descent.check.Right;
import descent.contracts.AdamWStep;

/** Right answers to {@code 08-adamw}. */
final class AdamWStepAnswers {
    private AdamWStepAnswers() {}

    @Right("shrink, then step")
    static AdamWStep factor() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            for (int i = 0; i < theta.length; i++) {
                m[i] = 0.9 * m[i] + 0.1 * g[i];
                v[i] = 0.999 * v[i] + 0.001 * g[i] * g[i];
                double mHat = m[i] / (1 - Math.pow(0.9, t));
                double vHat = v[i] / (1 - Math.pow(0.999, t));
                if (decays[i]) {
                    theta[i] *= 1 - rate * lambda;
                }
                theta[i] -= rate * mHat / (Math.sqrt(vHat) + 1e-8);
            }
        };
    }

    @Right("the decay inside the bracket")
    static AdamWStep bracket() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            double first = 1 - Math.pow(0.9, t);
            double second = 1 - Math.pow(0.999, t);
            for (int i = 0; i < theta.length; i++) {
                m[i] += 0.1 * (g[i] - m[i]);
                v[i] += 0.001 * (g[i] * g[i] - v[i]);
                double strength = decays[i] ? lambda : 0;
                theta[i] -= rate * (m[i] / first / (Math.sqrt(v[i] / second) + 1e-8) + strength * theta[i]);
            }
        };
    }

    @Right("in three passes, the powers by multiplication")
    static AdamWStep passes() {
        return (theta, g, m, v, t, rate, lambda, decays) -> {
            double power1 = 1;
            double power2 = 1;
            for (int k = 0; k < t; k++) {
                power1 *= 0.9;
                power2 *= 0.999;
            }
            for (int i = 0; i < m.length; i++) {
                m[i] = 0.9 * m[i] + (1 - 0.9) * g[i];
            }
            for (int i = 0; i < v.length; i++) {
                v[i] = 0.999 * v[i] + (1 - 0.999) * Math.pow(g[i], 2);
            }
            for (int i = 0; i < theta.length; i++) {
                double keep = decays[i] ? 1 - rate * lambda : 1;
                double root = Math.sqrt(v[i]) / Math.sqrt(1 - power2);
                theta[i] = keep * theta[i] - rate / (1 - power1) * m[i] / (root + 1e-8);
            }
        };
    }
}
