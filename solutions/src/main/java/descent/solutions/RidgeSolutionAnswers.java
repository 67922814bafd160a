package descent.solutions;

import descent.check.Right;
import descent.contracts.RidgeSolution;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Right answers to {@code 12-ridge}. */
final class RidgeSolutionAnswers {
    private RidgeSolutionAnswers() {}

    @Right("centred, then the normal equations")
    static RidgeSolution normalEquations() {
        return (x, y, lambda) -> {
            int n = x.length;
            int d = x[0].length;
            double[] mean = new double[d];
            double level = 0;
            for (int i = 0; i < n; i++) {
                level += y[i] / n;
                for (int j = 0; j < d; j++) {
                    mean[j] += x[i][j] / n;
                }
            }
            DMatrixRMaj a = new DMatrixRMaj(d, d);
            DMatrixRMaj b = new DMatrixRMaj(d, 1);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < d; j++) {
                    b.add(j, 0, (x[i][j] - mean[j]) * y[i]);
                    for (int k = 0; k < d; k++) {
                        a.add(j, k, (x[i][j] - mean[j]) * x[i][k]);
                    }
                }
            }
            for (int j = 0; j < d; j++) {
                a.add(j, j, n * lambda);
            }
            DMatrixRMaj w = new DMatrixRMaj(d, 1);
            CommonOps_DDRM.solve(a, b, w);
            double[] all = Arrays.copyOf(w.data, d + 1);
            all[d] = level;
            for (int j = 0; j < d; j++) {
                all[d] -= mean[j] * all[j];
            }
            return all;
        };
    }

    @Right("one larger system with a free intercept")
    static RidgeSolution largerSystem() {
        return (x, y, lambda) -> {
            int d = x[0].length;
            DMatrixRMaj rows = new DMatrixRMaj(x.length, d + 1);
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < d; j++) {
                    rows.set(i, j, x[i][j]);
                }
                rows.set(i, d, 1);
            }
            DMatrixRMaj a = new DMatrixRMaj(1, 1);
            CommonOps_DDRM.multInner(rows, a);
            for (int j = 0; j < d; j++) {
                a.add(j, j, lambda * x.length);
            }
            DMatrixRMaj b = new DMatrixRMaj(1, 1);
            CommonOps_DDRM.multTransA(rows, new DMatrixRMaj(y), b);
            DMatrixRMaj w = new DMatrixRMaj(1, 1);
            CommonOps_DDRM.solve(a, b, w);
            return w.data;
        };
    }

    @Right("least squares with √(nλ) as extra rows")
    static RidgeSolution extraRows() {
        return (x, y, lambda) -> {
            int n = x.length;
            int d = x[0].length;
            DMatrixRMaj rows = new DMatrixRMaj(n + d, d + 1);
            DMatrixRMaj targets = new DMatrixRMaj(n + d, 1);
            for (int i = 0; i < n; i++) {
                rows.set(i, d, 1);
                targets.set(i, 0, y[i]);
                for (int j = 0; j < d; j++) {
                    rows.set(i, j, x[i][j]);
                }
            }
            for (int j = 0; j < d; j++) {
                rows.set(n + j, j, Math.sqrt(n * lambda));
            }
            DMatrixRMaj w = new DMatrixRMaj(1, 1);
            CommonOps_DDRM.solve(rows, targets, w);
            return w.data;
        };
    }
}
