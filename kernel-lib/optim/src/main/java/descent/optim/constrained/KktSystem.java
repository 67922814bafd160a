package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
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
 * <p>Solved by LU with pivoting, because the matrix is symmetric but never definite. Regular where the rows of N are independent and P is positive definite on their null space; elsewhere by the pseudo-inverse.
 */
final class KktSystem {
    private static final double WELL_SOLVED = 1e-9;

    private final int n;
    private final DMatrixRMaj matrix;
    private final LinearSolverDense<DMatrixRMaj> lu;
    private final boolean regular;

    KktSystem(double[][] p, List<double[]> normals) {
        n = p.length;
        int m = normals.size();
        matrix = new DMatrixRMaj(n + m, n + m);
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) matrix.set(i, j, p[i][j]);
        for (int k = 0; k < m; k++)
            for (int i = 0; i < n; i++) {
                matrix.set(n + k, i, normals.get(k)[i]);
                matrix.set(i, n + k, normals.get(k)[i]);
            }
        lu = LinearSolverFactory_DDRM.lu(n + m);
        regular = lu.setA(matrix.copy());
    }

    /** Returns (x, y): where the matrix is singular the shortest of those that come nearest, NaN throughout where it has numbers that are not finite. */
    double[] solve(double[] r, double[] s) {
        DMatrixRMaj right = new DMatrixRMaj(matrix.numRows, 1);
        System.arraycopy(r, 0, right.data, 0, n);
        System.arraycopy(s, 0, right.data, n, s.length);
        DMatrixRMaj solution = new DMatrixRMaj(matrix.numRows, 1);
        if (regular) lu.solve(right, solution);
        double missed = regular ? missed(solution, right) : Double.POSITIVE_INFINITY;
        if (missed <= WELL_SOLVED * Vectors.normInf(right.data)) return solution.data;
        // A pivot that is zero, or only rounding: by the singular values.
        double[] shortest = shortest(right);
        return missed(DMatrixRMaj.wrap(shortest.length, 1, shortest), right) < missed ? shortest : solution.data;
    }

    private double[] shortest(DMatrixRMaj right) {
        DMatrixRMaj solution = new DMatrixRMaj(matrix.numRows, 1);
        LinearSolverDense<DMatrixRMaj> svd = LinearSolverFactory_DDRM.pseudoInverse(true);
        if (Vectors.finite(matrix.data) && svd.setA(matrix.copy())) svd.solve(right, solution);
        else Arrays.fill(solution.data, Double.NaN);
        return solution.data;
    }

    /** Returns the largest residual of an equation, infinite where the solution is not finite. */
    private double missed(DMatrixRMaj solution, DMatrixRMaj right) {
        DMatrixRMaj residual = right.copy();
        CommonOps_DDRM.multAdd(-1, matrix, solution, residual);
        return Vectors.finite(residual.data) ? Vectors.normInf(residual.data) : Double.POSITIVE_INFINITY;
    }
}
