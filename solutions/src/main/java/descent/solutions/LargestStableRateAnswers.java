package descent.solutions;

import descent.check.Right;
import descent.contracts.LargestStableRate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 02-largest-stable-rate}. */
final class LargestStableRateAnswers {
    private LargestStableRateAnswers() {}

    @Right("power iteration")
    static LargestStableRate powerIteration() {
        return hessian -> {
            double[] v = new double[hessian.length];
            for (int i = 0; i < v.length; i++) {
                v[i] = Math.sqrt(i + 2);
            }
            for (int round = 0; round < 200; round++) {
                double[] image = times(hessian, v);
                double size = Math.sqrt(dot(image, image));
                v = Arrays.stream(image).map(x -> x / size).toArray();
            }
            return 2 / dot(v, times(hessian, v));
        };
    }

    private static double[] times(double[][] matrix, double[] v) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, v)).toArray();
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    @Right("the trace of high powers, by squaring")
    static LargestStableRate squaring() {
        return hessian -> {
            int n = hessian.length;
            double[][] power = hessian;
            double logarithm = 0;
            for (double root = 1; root > 1e-9; root /= 2) {
                double trace = 0;
                for (int i = 0; i < n; i++) {
                    trace += power[i][i];
                }
                logarithm += Math.log(trace) * root;
                double[][] square = new double[n][n];
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        for (int k = 0; k < n; k++) {
                            square[i][j] += power[i][k] / trace * (power[k][j] / trace);
                        }
                    }
                }
                power = square;
            }
            return 2 / Math.exp(logarithm);
        };
    }

    @Right("bisection: above the largest eigenvalue t·I − H is positive definite")
    static LargestStableRate bisection() {
        return hessian -> {
            double low = 0;
            double high = IntStream.range(0, hessian.length)
                    .mapToDouble(i -> hessian[i][i])
                    .sum();
            while (high - low > 1e-10 * high) {
                double middle = (low + high) / 2;
                if (definite(hessian, middle)) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            return 2 / high;
        };
    }

    /** Whether all pivots of t·I − H are positive. */
    private static boolean definite(double[][] hessian, double t) {
        int n = hessian.length;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = -hessian[i][j];
            }
            a[i][i] += t;
        }
        for (int p = 0; p < n; p++) {
            if (a[p][p] <= 0) {
                return false;
            }
            for (int i = p + 1; i < n; i++) {
                double factor = a[i][p] / a[p][p];
                for (int j = p; j < n; j++) {
                    a[i][j] -= factor * a[p][j];
                }
            }
        }
        return true;
    }
}
