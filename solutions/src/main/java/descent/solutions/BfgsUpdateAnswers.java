package descent.solutions;

import descent.check.Right;
import descent.contracts.BfgsUpdate;
import java.util.Arrays;

/** Right answers to {@code 19-bfgs-update}. */
final class BfgsUpdateAnswers {
    private BfgsUpdateAnswers() {}

    @Right("the three factors as matrices")
    static BfgsUpdate factors() {
        return (b, s, y) -> {
            int n = s.length;
            double ys = dot(y, s);
            if (!(ys > 0)) {
                return Arrays.stream(b).map(double[]::clone).toArray(double[][]::new);
            }
            double[][] left = new double[n][n];
            double[][] right = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    left[i][j] = (i == j ? 1 : 0) - s[i] * y[j] / ys;
                    right[j][i] = left[i][j];
                }
            }
            double[][] next = product(product(left, b), right);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i][j] += s[i] * s[j] / ys;
                }
            }
            return next;
        };
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] out = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    out[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return out;
    }

    @Right("multiplied out, with the vector By")
    static BfgsUpdate expanded() {
        return (b, s, y) -> {
            int n = s.length;
            double[][] next = new double[n][n];
            double ys = dot(y, s);
            double[] by = new double[n];
            for (int i = 0; i < n; i++) {
                by[i] = dot(b[i], y);
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[i][j] = b[i][j];
                    if (ys > 0) {
                        next[i][j] += ((1 + dot(y, by) / ys) * s[i] * s[j] - s[i] * by[j] - by[i] * s[j]) / ys;
                    }
                }
            }
            return next;
        };
    }

    @Right("column by column: what the estimate does to each axis")
    static BfgsUpdate columns() {
        return (b, s, y) -> {
            double ys = dot(y, s);
            double[][] next = new double[s.length][];
            for (int j = 0; j < s.length; j++) {
                if (ys <= 0) {
                    next[j] = b[j].clone();
                    continue;
                }
                double[] v = y.clone();
                double a = s[j] / ys;
                for (int i = 0; i < v.length; i++) {
                    v[i] = (i == j ? 1 : 0) - a * y[i];
                }
                double[] r = new double[v.length];
                for (int i = 0; i < v.length; i++) {
                    r[i] = dot(b[i], v);
                }
                double share = a - dot(y, r) / ys;
                for (int i = 0; i < v.length; i++) {
                    r[i] += share * s[i];
                }
                next[j] = r;
            }
            return next;
        };
    }
}
