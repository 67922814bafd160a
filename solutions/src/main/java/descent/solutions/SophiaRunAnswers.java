package descent.solutions;

import descent.check.Right;
import descent.contracts.SophiaRun;
import java.util.ArrayList;
import java.util.List;

/** Right answers to {@code 20-sophia-run}. */
final class SophiaRunAnswers {
    private SophiaRunAnswers() {}

    @Right("as the rule is written")
    static SophiaRun asWritten() {
        return (gradient, curvature, theta, rate, beta1, beta2, every, steps) -> {
            double[] x = theta.clone();
            double[] m = new double[x.length];
            double[] h = new double[x.length];
            for (int k = 0; k < steps; k++) {
                double[] g = gradient.at(x);
                if (k % every == 0) {
                    double[] estimate = curvature.at(x);
                    for (int i = 0; i < h.length; i++) h[i] = beta2 * h[i] + (1 - beta2) * estimate[i];
                }
                for (int i = 0; i < m.length; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    x[i] -= rate * Math.max(-1, Math.min(1, m[i] / Math.max(h[i], 1e-12)));
                }
            }
            return x;
        };
    }

    @Right("rounds of steps with one estimate")
    static SophiaRun rounds() {
        return (gradient, curvature, theta, rate, beta1, beta2, every, steps) -> {
            double[] x = theta.clone();
            double[] m = new double[x.length];
            double[] h = new double[x.length];
            int left = steps;
            while (left > 0) {
                double[] estimate = curvature.at(x.clone());
                for (int i = 0; i < h.length; i++) h[i] += (1 - beta2) * (estimate[i] - h[i]);
                for (int j = 0; j < every && left > 0; j++, left--) {
                    double[] g = gradient.at(x.clone());
                    for (int i = 0; i < x.length; i++) {
                        m[i] += (1 - beta1) * (g[i] - m[i]);
                        double scale = Math.max(h[i], 1e-12);
                        x[i] -= rate * Math.copySign(Math.min(1, Math.abs(m[i]) / scale), m[i]);
                    }
                }
            }
            return x;
        };
    }

    @Right("averages written out as sums")
    static SophiaRun sums() {
        return (gradient, curvature, theta, rate, beta1, beta2, every, steps) -> {
            double[] x = theta.clone();
            List<double[]> gradients = new ArrayList<>();
            List<double[]> estimates = new ArrayList<>();
            for (int k = 0; k < steps; k++) {
                gradients.add(gradient.at(x.clone()));
                if (k == every * estimates.size()) estimates.add(curvature.at(x.clone()));
                double[] next = x.clone();
                for (int i = 0; i < x.length; i++) {
                    double m = faded(gradients, i, beta1);
                    double scale = Math.max(faded(estimates, i, beta2), 1e-12);
                    next[i] -= rate * m / Math.max(Math.abs(m), scale);
                }
                x = next;
            }
            return x;
        };
    }

    /** Returns (1 − β) Σ β^age · value. */
    private static double faded(List<double[]> values, int i, double beta) {
        double sum = 0;
        for (int s = 0; s < values.size(); s++) {
            sum += (1 - beta) * Math.pow(beta, values.size() - 1 - s) * values.get(s)[i];
        }
        return sum;
    }
}
