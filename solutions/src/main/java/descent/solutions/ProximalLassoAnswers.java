package descent.solutions;

import descent.check.Right;
import descent.contracts.ProximalLasso;
import java.util.Arrays;

/** Right answers to {@code 12-ista}. */
final class ProximalLassoAnswers {
    private ProximalLassoAnswers() {}

    @Right("gradient, then threshold")
    static ProximalLasso gradientThenThreshold() {
        return (x, y, lambda, stepSize, steps) -> {
            int n = x.length;
            int d = x[0].length;
            double[] all = new double[d + 1];
            for (int k = 0; k < steps; k++) {
                double[] g = new double[d + 1];
                for (int i = 0; i < n; i++) {
                    double r = all[d] - y[i];
                    for (int j = 0; j < d; j++) {
                        r += all[j] * x[i][j];
                    }
                    for (int j = 0; j < d; j++) {
                        g[j] += r * x[i][j] / n;
                    }
                    g[d] += r / n;
                }
                for (int j = 0; j < d; j++) {
                    double v = all[j] - stepSize * g[j];
                    all[j] = Math.signum(v) * Math.max(Math.abs(v) - stepSize * lambda, 0);
                }
                all[d] -= stepSize * g[d];
            }
            return all;
        };
    }

    @Right("residuals first, column by column")
    static ProximalLasso residuals() {
        return (x, y, lambda, stepSize, steps) -> {
            int d = x[0].length;
            double[] w = new double[d];
            double c = 0;
            for (int k = 0; k < steps; k++) {
                double[] r = y.clone();
                for (int i = 0; i < r.length; i++) {
                    r[i] -= c;
                    for (int j = 0; j < d; j++) {
                        r[i] -= w[j] * x[i][j];
                    }
                }
                for (int j = 0; j < d; j++) {
                    double pull = 0;
                    for (int i = 0; i < r.length; i++) {
                        pull += r[i] * x[i][j];
                    }
                    double v = w[j] + stepSize * pull / r.length;
                    w[j] = v > stepSize * lambda ? v - stepSize * lambda : Math.min(v + stepSize * lambda, 0);
                }
                c += stepSize * Arrays.stream(r).sum() / r.length;
            }
            double[] all = Arrays.copyOf(w, d + 1);
            all[d] = c;
            return all;
        };
    }

    @Right("the intercept as a column of ones")
    static ProximalLasso ones() {
        return (x, y, lambda, stepSize, steps) -> {
            int d = x[0].length;
            double[] all = new double[d + 1];
            double t = stepSize * lambda;
            for (int k = 0; k < steps; k++) {
                double[] next = all.clone();
                for (int i = 0; i < x.length; i++) {
                    double[] row = Arrays.copyOf(x[i], d + 1);
                    row[d] = 1;
                    double r = -y[i];
                    for (int j = 0; j < row.length; j++) {
                        r += row[j] * all[j];
                    }
                    for (int j = 0; j < row.length; j++) {
                        next[j] -= stepSize / x.length * r * row[j];
                    }
                }
                for (int j = 0; j < d; j++) {
                    next[j] -= Math.max(-t, Math.min(t, next[j]));
                }
                all = next;
            }
            return all;
        };
    }
}
