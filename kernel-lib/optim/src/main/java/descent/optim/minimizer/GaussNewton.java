package descent.optim.minimizer;

import descent.optim.objective.Residuals;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Gauss–Newton for least squares: the step that solves the linearized problem, min ‖Jd + r‖.
 *
 * <p>Newton's method with JᵀJ for the Hessian JᵀJ + Σ rᵢ∇²rᵢ: always downhill, no second derivatives, as fast as Newton where the residuals are small at the minimum, linear where they are not. Solved by QR with column pivoting, so dependent columns
 * do no harm. Far from the minimum {@link LevenbergMarquardt} is safer.
 *
 * <p>Source: Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, equation 10.23 and section 10.3.
 */
public record GaussNewton() implements Direction<Residuals> {
    @Override
    public LineSearch lineSearch() {
        return new Armijo();
    }

    @Override
    public Finder start(Residuals f) {
        int m = f.residuals();
        int n = f.dimension();
        double[] r = new double[m];
        DMatrixRMaj jacobian = new DMatrixRMaj(m, n);
        LinearSolverDense<DMatrixRMaj> qr = LinearSolverFactory_DDRM.leastSquaresQrPivot(true, true);
        return (x, gradient, direction) -> {
            f.residuals(x, r);
            f.jacobian(x, jacobian);
            for (int i = 0; i < m; i++) r[i] = -r[i];
            if (!qr.setA(jacobian.copy())) Arrays.fill(direction, Double.NaN);
            else qr.solve(DMatrixRMaj.wrap(m, 1, r), DMatrixRMaj.wrap(n, 1, direction));
            return 1;
        };
    }

    @Override
    public String toString() {
        return "GaussNewton";
    }
}
