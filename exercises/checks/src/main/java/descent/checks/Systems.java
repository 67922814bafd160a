package descent.checks;

/** Linear systems for checks and their variants. */
final class Systems {
    private Systems() {}

    /** Gauss elimination with row exchanges. */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] a = Matrices.copy(matrix);
        double[] x = right.clone();
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                if (Math.abs(a[i][k]) > Math.abs(a[best][k])) {
                    best = i;
                }
            }
            double[] row = a[k];
            a[k] = a[best];
            a[best] = row;
            double number = x[k];
            x[k] = x[best];
            x[best] = number;
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
                x[i] -= factor * x[k];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int j = i + 1; j < n; j++) {
                x[i] -= a[i][j] * x[j];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
