package descent.solutions;

import descent.check.Right;
import descent.contracts.AdamStart;
import java.util.ArrayList;
import java.util.List;

/** Right answers to {@code 07-adam}. */
final class AdamStartAnswers {
    private AdamStartAnswers() {}

    @Right("the rule, line by line")
    static AdamStart lines() {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            int[] t = {0};
            return (theta, g, rate) -> {
                t[0]++;
                for (int i = 0; i < n; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    double mean = m[i] / (1 - Math.pow(beta1, t[0]));
                    double square = v[i] / (1 - Math.pow(beta2, t[0]));
                    theta[i] -= rate * mean / (Math.sqrt(square) + epsilon);
                }
            };
        };
    }

    @Right("weighted means, with the weights carried along")
    static AdamStart means() {
        return (n, beta1, beta2, epsilon) -> {
            double[][] sums = new double[2][n];
            double[] weights = new double[2];
            return (theta, g, rate) -> {
                weights[0] = beta1 * weights[0] + 1;
                weights[1] = beta2 * weights[1] + 1;
                for (int i = 0; i < theta.length; i++) {
                    sums[0][i] = beta1 * sums[0][i] + g[i];
                    sums[1][i] = beta2 * sums[1][i] + g[i] * g[i];
                    double root = Math.sqrt(sums[1][i] / weights[1]);
                    theta[i] -= rate * (sums[0][i] / weights[0]) / (root + epsilon);
                }
            };
        };
    }

    @Right("all gradients kept")
    static AdamStart history() {
        return (n, beta1, beta2, epsilon) -> {
            List<double[]> seen = new ArrayList<>();
            return (theta, g, rate) -> {
                seen.add(g.clone());
                for (int i = 0; i < n; i++) {
                    double mean = 0;
                    double square = 0;
                    double power1 = 1;
                    double power2 = 1;
                    for (double[] old : seen) {
                        mean = beta1 * mean + (1 - beta1) * old[i];
                        square = beta2 * square + (1 - beta2) * old[i] * old[i];
                        power1 *= beta1;
                        power2 *= beta2;
                    }
                    double scale = Math.sqrt(square / (1 - power2)) + epsilon;
                    theta[i] = theta[i] - rate / (1 - power1) * mean / scale;
                }
            };
        };
    }
}
