package descent.solutions;

import descent.check.Right;
import descent.contracts.AmsGradStart;

/** Right answers to {@code 07-amsgrad}. */
final class AmsGradStartAnswers {
    private AmsGradStartAnswers() {}

    @Right("the rule, line by line")
    static AmsGradStart lines() {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            double[] u = new double[n];
            int[] t = {0};
            return (theta, g, rate) -> {
                t[0]++;
                for (int i = 0; i < n; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    u[i] = Math.max(u[i], v[i]);
                    double mean = m[i] / (1 - Math.pow(beta1, t[0]));
                    double square = u[i] / (1 - Math.pow(beta2, t[0]));
                    theta[i] -= rate * mean / (Math.sqrt(square) + epsilon);
                }
            };
        };
    }

    @Right("sums without 1 − β, and an if")
    static AmsGradStart sums() {
        return (n, beta1, beta2, epsilon) -> {
            double[][] sum = new double[3][n];
            double[] weight = new double[2];
            return (theta, g, rate) -> {
                weight[0] = beta1 * weight[0] + 1;
                weight[1] = beta2 * weight[1] + 1;
                for (int i = 0; i < theta.length; i++) {
                    sum[0][i] = beta1 * sum[0][i] + g[i];
                    sum[1][i] = beta2 * sum[1][i] + g[i] * g[i];
                    if (sum[1][i] > sum[2][i]) {
                        sum[2][i] = sum[1][i];
                    }
                    double root = Math.sqrt(sum[2][i] / weight[1]);
                    theta[i] -= rate * (sum[0][i] / weight[0]) / (root + epsilon);
                }
            };
        };
    }

    @Right("the largest root is kept")
    static AmsGradStart roots() {
        return (n, beta1, beta2, epsilon) -> {
            double[] m = new double[n];
            double[] v = new double[n];
            double[] root = new double[n];
            double[] power = {1, 1};
            return (theta, g, rate) -> {
                power[0] *= beta1;
                power[1] *= beta2;
                for (int i = 0; i < n; i++) {
                    m[i] += (1 - beta1) * (g[i] - m[i]);
                    v[i] += (1 - beta2) * (g[i] * g[i] - v[i]);
                    root[i] = Math.max(root[i], Math.sqrt(v[i]));
                    double below = root[i] / Math.sqrt(1 - power[1]) + epsilon;
                    theta[i] = theta[i] - rate / (1 - power[0]) * m[i] / below;
                }
            };
        };
    }
}
