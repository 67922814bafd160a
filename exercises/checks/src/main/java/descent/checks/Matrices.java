package descent.checks;

import descent.check.Draws;
import java.util.Arrays;

/** Symmetric matrices for checks. */
public final class Matrices {
    private Matrices() {}

    /** A symmetric matrix with these eigenvalues: QΛQᵀ, where Q is a product of drawn rotations in all planes of two axes. */
    public static double[][] turned(double[] eigenvalues, Draws draws) {
        int n = eigenvalues.length;
        double[][] q = new double[n][n];
        for (int i = 0; i < n; i++) {
            q[i][i] = 1;
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                rotate(q, i, j, draws.real(0.3, 1.2));
            }
        }
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < n; k++) {
                    matrix[i][j] += q[i][k] * eigenvalues[k] * q[j][k];
                }
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    /** The eigenvalues of a symmetric matrix in ascending order, by Jacobi's rotations. */
    public static double[] eigenvalues(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = copy(symmetric);
        for (int sweep = 0; sweep < 20; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = 0; q < p; q++) {
                    double angle = Math.atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2;
                    rotate(a, p, q, angle);
                    double cos = Math.cos(angle);
                    double sin = Math.sin(angle);
                    for (int k = 0; k < n; k++) {
                        double first = a[p][k];
                        a[p][k] = cos * first - sin * a[q][k];
                        a[q][k] = sin * first + cos * a[q][k];
                    }
                }
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = a[i][i];
        }
        Arrays.sort(values);
        return values;
    }

    /** A copy of all rows. */
    public static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** Turns two columns in their plane. */
    private static void rotate(double[][] matrix, int i, int j, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (double[] row : matrix) {
            double first = row[i];
            row[i] = cos * first - sin * row[j];
            row[j] = sin * first + cos * row[j];
        }
    }
}
