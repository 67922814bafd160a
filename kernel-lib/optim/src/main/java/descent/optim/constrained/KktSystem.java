package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The linear system of a quadratic with equalities.
 *
 * <pre>
 * [ P  Nᵀ ] [ x ]   [ r ]
 * [ N  0  ] [ y ] = [ s ]
 * </pre>
 *
 * <p>Solved by LU with pivoting, because the matrix is symmetric but never definite. Regular where the rows of N are independent and P is positive definite on their null space.
 */
final class KktSystem {
    private final int n;
    private final int m;
    private final LinearSolverDense<DMatrixRMaj> lu;
    private final boolean regular;

    KktSystem(double[][] p, List<double[]> normals) {
        n = p.length;
        m = normals.size();
        DMatrixRMaj matrix = new DMatrixRMaj(n + m, n + m);
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) matrix.set(i, j, p[i][j]);
        for (int k = 0; k < m; k++)
            for (int i = 0; i < n; i++) {
                matrix.set(n + k, i, normals.get(k)[i]);
                matrix.set(i, n + k, normals.get(k)[i]);
            }
        lu = LinearSolverFactory_DDRM.lu(n + m);
        regular = lu.setA(matrix);
    }

    /** Returns (x, y), NaN throughout where the matrix is singular. */
    double[] solve(double[] r, double[] s) {
        DMatrixRMaj right = new DMatrixRMaj(n + m, 1);
        System.arraycopy(r, 0, right.data, 0, n);
        System.arraycopy(s, 0, right.data, n, m);
        DMatrixRMaj solution = new DMatrixRMaj(n + m, 1);
        if (regular) lu.solve(right, solution);
        else Arrays.fill(solution.data, Double.NaN);
        if (!Vectors.finite(solution.data)) Arrays.fill(solution.data, Double.NaN);
        return solution.data;
    }
}
