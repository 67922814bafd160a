package descent.solutions;

import descent.check.Right;
import descent.contracts.LargestStableRate;
import java.util.Arrays;

/** Right answers to {@code 02-largest-stable-rate}. */
final class LargestStableRateAnswers {
    private LargestStableRateAnswers() {}

    @Right("power iteration")
    static LargestStableRate powerIteration() {
        return hessian -> {
            int n = hessian.length;
            double[] v = new double[n];
            for (int i = 0; i < n; i++) {
                v[i] = Math.sqrt(i + 2);
            }
            double largest = 0;
            for (int round = 0; round < 200; round++) {
                double[] image = new double[n];
                double squares = 0;
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        image[i] += hessian[i][j] * v[j];
                    }
                    squares += image[i] * image[i];
                }
                double size = Math.sqrt(squares);
                double length = Math.sqrt(Arrays.stream(v).map(x -> x * x).sum());
                largest = size / length;
                for (int i = 0; i < n; i++) {
                    v[i] = image[i] / size;
                }
            }
            return 2 / largest;
        };
    }

    @Right("the trace of high powers, by squaring")
    static LargestStableRate squaring() {
        return hessian -> {
            int n = hessian.length;
            double[][] power = hessian;
            double root = 1;
            double logarithm = 0;
            for (int round = 0; round < 30; round++) {
                double trace = 0;
                for (int i = 0; i < n; i++) {
                    trace += power[i][i];
                }
                logarithm += Math.log(trace) * root;
                root /= 2;
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

    @Right("Jacobi's rotations")
    static LargestStableRate jacobi() {
        return hessian -> {
            int n = hessian.length;
            double[][] a = Arrays.stream(hessian).map(double[]::clone).toArray(double[][]::new);
            for (int sweep = 0; sweep < 12; sweep++) {
                for (int p = 0; p < n; p++) {
                    for (int q = 0; q < p; q++) {
                        double angle = Math.atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2;
                        double c = Math.cos(angle);
                        double s = Math.sin(angle);
                        for (int k = 0; k < n; k++) {
                            double up = a[k][p];
                            a[k][p] = c * up - s * a[k][q];
                            a[k][q] = s * up + c * a[k][q];
                        }
                        for (int k = 0; k < n; k++) {
                            double up = a[p][k];
                            a[p][k] = c * up - s * a[q][k];
                            a[q][k] = s * up + c * a[q][k];
                        }
                    }
                }
            }
            double largest = 0;
            for (int i = 0; i < n; i++) {
                largest = Math.max(largest, a[i][i]);
            }
            return 2 / largest;
        };
    }
}
