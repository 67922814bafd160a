package descent.solutions;

import descent.check.Right;
import descent.checks.Matrices;
import descent.contracts.NaturalStep;
import java.util.stream.IntStream;

/** Right answers to {@code 20-natural-step}. */
final class NaturalStepAnswers {
    private NaturalStepAnswers() {}

    private static double[][] damped(double[][] fisher, double damping) {
        double[][] a = Matrices.copy(fisher);
        for (int i = 0; i < a.length; i++) {
            a[i][i] += damping;
        }
        return a;
    }

    private static double[] moved(double[] theta, double[] d, double rate) {
        return IntStream.range(0, d.length)
                .mapToDouble(i -> theta[i] - rate * d[i])
                .toArray();
    }

    @Right("Cholesky")
    static NaturalStep cholesky() {
        return (theta, gradient, fisher, damping, rate) -> {
            double[][] l = damped(fisher, damping);
            double[] d = gradient.clone();
            int n = d.length;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = l[i][j];
                    for (int k = 0; k < j; k++) {
                        sum -= l[i][k] * l[j][k];
                    }
                    l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
                }
                for (int k = 0; k < i; k++) {
                    d[i] -= l[i][k] * d[k];
                }
                d[i] /= l[i][i];
            }
            for (int i = n - 1; i >= 0; i--) {
                for (int k = i + 1; k < n; k++) {
                    d[i] -= l[k][i] * d[k];
                }
                d[i] /= l[i][i];
            }
            return moved(theta, d, rate);
        };
    }

    @Right("elimination")
    static NaturalStep elimination() {
        return (theta, gradient, fisher, damping, rate) -> {
            double[][] a = damped(fisher, damping);
            double[] d = gradient.clone();
            for (int k = 0; k < d.length; k++) {
                for (int i = 0; i < d.length; i++) {
                    if (i != k) {
                        double factor = a[i][k] / a[k][k];
                        for (int j = k; j < d.length; j++) {
                            a[i][j] -= factor * a[k][j];
                        }
                        d[i] -= factor * d[k];
                    }
                }
            }
            for (int k = 0; k < d.length; k++) {
                d[k] /= a[k][k];
            }
            return moved(theta, d, rate);
        };
    }

    @Right("conjugate directions, made from the axes")
    static NaturalStep conjugate() {
        return (theta, gradient, fisher, damping, rate) -> {
            int n = gradient.length;
            double[][] a = damped(fisher, damping);
            double[][] p = new double[n][n];
            double[][] image = new double[n][n];
            double[] d = new double[n];
            for (int k = 0; k < n; k++) {
                p[k][k] = 1;
                for (int i = 0; i < k; i++) {
                    double share = image[i][k] / dot(p[i], image[i]);
                    for (int j = 0; j < n; j++) {
                        p[k][j] -= share * p[i][j];
                    }
                }
                for (int j = 0; j < n; j++) {
                    image[k][j] = dot(a[j], p[k]);
                }
                double along = dot(gradient, p[k]) / dot(p[k], image[k]);
                for (int j = 0; j < n; j++) {
                    d[j] += along * p[k][j];
                }
            }
            return moved(theta, d, rate);
        };
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
