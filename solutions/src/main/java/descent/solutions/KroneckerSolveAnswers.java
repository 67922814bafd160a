package descent.solutions;

import descent.check.Right;
import descent.checks.Matrices;
import descent.contracts.KroneckerSolve;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 20-kronecker-solve}. */
final class KroneckerSolveAnswers {
    private KroneckerSolveAnswers() {}

    /** M⁻¹B by elimination of both at once. */
    private static double[][] leftSolve(double[][] matrix, double[][] right) {
        double[][] a = Matrices.copy(matrix);
        double[][] b = Matrices.copy(right);
        int n = a.length;
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                if (i == k) {
                    continue;
                }
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
                for (int j = 0; j < b[i].length; j++) {
                    b[i][j] -= factor * b[k][j];
                }
            }
        }
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < b[k].length; j++) {
                b[k][j] /= a[k][k];
            }
        }
        return b;
    }

    private static double[][] transposed(double[][] m) {
        return IntStream.range(0, m[0].length)
                .mapToObj(j -> Arrays.stream(m).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    @Right("from the left, turned round, from the left again")
    static KroneckerSolve twice() {
        return (g, a, v) -> transposed(leftSolve(a, transposed(leftSolve(g, v))));
    }

    @Right("first the rows, then the columns, by Cholesky")
    static KroneckerSolve cholesky() {
        return (g, a, v) -> {
            double[][] la = factor(a);
            double[][] z = Arrays.stream(v).map(row -> substituted(la, row)).toArray(double[][]::new);
            double[][] lg = factor(g);
            return transposed(Arrays.stream(transposed(z))
                    .map(column -> substituted(lg, column))
                    .toArray(double[][]::new));
        };
    }

    private static double[][] factor(double[][] m) {
        double[][] l = new double[m.length][m.length];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = m[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        return l;
    }

    private static double[] substituted(double[][] l, double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= l[i][k] * x[k];
            }
            x[i] /= l[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= l[k][i] * x[k];
            }
            x[i] /= l[i][i];
        }
        return x;
    }

    @Right("with the two inverses")
    static KroneckerSolve inverses() {
        return (g, a, v) -> {
            double[][] gi = leftSolve(g, identity(g.length));
            double[][] ai = leftSolve(a, identity(a.length));
            double[][] out = new double[g.length][a.length];
            double[][] half = new double[g.length][a.length];
            for (int i = 0; i < g.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    for (int k = 0; k < g.length; k++) {
                        half[i][j] += gi[i][k] * v[k][j];
                    }
                }
            }
            for (int i = 0; i < g.length; i++) {
                for (int j = 0; j < a.length; j++) {
                    for (int k = 0; k < a.length; k++) {
                        out[i][j] += half[i][k] * ai[k][j];
                    }
                }
            }
            return out;
        };
    }

    private static double[][] identity(int n) {
        double[][] m = new double[n][n];
        for (int i = 0; i < n; i++) {
            m[i][i] = 1;
        }
        return m;
    }
}
