package descent.solutions;

import descent.check.Right;
import descent.contracts.CriticalKind;
import descent.contracts.CriticalPoint;
import java.util.stream.IntStream;

/** Right answers to {@code 03-classify}. */
final class CriticalPointAnswers {
    private CriticalPointAnswers() {}

    @Right("Sylvester's law: negative pivots of H − τI and of H + τI")
    static CriticalPoint inertia() {
        return (hessian, tolerance) -> {
            int n = hessian.length;
            int down = negatives(hessian, tolerance);
            int up = n - negatives(hessian, -tolerance);
            if (down > 0 && up > 0) {
                return CriticalKind.SADDLE;
            }
            return up == n ? CriticalKind.MINIMUM : down == n ? CriticalKind.MAXIMUM : CriticalKind.DEGENERATE;
        };
    }

    /** The number of eigenvalues below −shift. */
    private static int negatives(double[][] hessian, double shift) {
        int n = hessian.length;
        double[][] a = shifted(hessian, shift);
        int count = 0;
        for (int p = 0; p < n; p++) {
            count += a[p][p] < 0 ? 1 : 0;
            for (int i = p + 1; i < n; i++) {
                double factor = a[i][p] / a[p][p];
                for (int j = p; j < n; j++) {
                    a[i][j] -= factor * a[p][j];
                }
            }
        }
        return count;
    }

    private static double[][] shifted(double[][] matrix, double shift) {
        double[][] copy = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            copy[i] = matrix[i].clone();
            copy[i][i] += shift;
        }
        return copy;
    }

    @Right("largest and smallest eigenvalue, by squaring shifted matrices")
    static CriticalPoint ends() {
        return (hessian, tolerance) -> {
            int n = hessian.length;
            double bound = IntStream.range(0, n)
                    .mapToDouble(i -> IntStream.range(0, n)
                            .mapToDouble(j -> Math.abs(hessian[i][j]))
                            .sum())
                    .max()
                    .getAsDouble();
            double[][] turned = new double[n][n];
            IntStream.range(0, n * n).forEach(k -> turned[k / n][k % n] = -hessian[k / n][k % n]);
            double reach = bound + tolerance;
            double highest = top(shifted(hessian, reach)) - reach;
            double lowest = reach - top(shifted(turned, reach));
            if (lowest > tolerance) {
                return CriticalKind.MINIMUM;
            } else if (highest < -tolerance) {
                return CriticalKind.MAXIMUM;
            }
            return lowest < -tolerance && highest > tolerance ? CriticalKind.SADDLE : CriticalKind.DEGENERATE;
        };
    }

    /** The largest eigenvalue of a matrix without negative ones. */
    private static double top(double[][] matrix) {
        int n = matrix.length;
        double[][] power = matrix;
        double logarithm = 0;
        for (double root = 1; root > 1e-12; root /= 2) {
            double trace = 0;
            for (int i = 0; i < n; i++) {
                trace += power[i][i];
            }
            logarithm += root * Math.log(trace);
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
        return Math.exp(logarithm);
    }

    @Right("positive definite or not, of four shifted matrices")
    static CriticalPoint definite() {
        return (hessian, tolerance) -> {
            double[][] minus = new double[hessian.length][hessian.length];
            for (int i = 0; i < minus.length; i++) {
                for (int j = 0; j < minus.length; j++) {
                    minus[i][j] = -hessian[i][j];
                }
            }
            if (negatives(hessian, -tolerance) == 0) {
                return CriticalKind.MINIMUM;
            }
            if (negatives(minus, -tolerance) == 0) {
                return CriticalKind.MAXIMUM;
            }
            boolean wayDown = negatives(hessian, tolerance) > 0;
            boolean wayUp = negatives(minus, tolerance) > 0;
            return wayDown && wayUp ? CriticalKind.SADDLE : CriticalKind.DEGENERATE;
        };
    }
}
