package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.objective.TwiceDifferentiable;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * Newton's direction, the minimizer of the quadratic model: H d = −∇f(x) with H = ∇²f(x).
 *
 * <p>One step solves a quadratic of any condition number. Near a minimum with positive definite H the error is squared in every iteration. Far from it H may be indefinite, and the pure step goes to a maximum or a saddle as gladly: then H is modified,
 * and a line search keeps the step in check.
 *
 * <pre>
 * pure     new LineSearchMethod&lt;&gt;(new Newton(Modification.NONE), new FixedStep())
 * damped   new LineSearchMethod&lt;&gt;(new Newton(Modification.NONE), new Armijo())
 * modified new Newton()
 * </pre>
 *
 * <p>Affine invariant: a change of variables x = Tz changes nothing but the names. Cost per iteration: one Hessian and n³/6 to 9n³ multiplications; memory n².
 *
 * <p>Source: Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, equation 3.38 and section 3.4.
 *
 * @param modification what is done where H is not positive definite
 * @param floor for {@link Modification#ABSOLUTE_EIGENVALUES} the least |λ|, &gt; 0
 */
public record Newton(Modification modification, double floor) implements Direction<TwiceDifferentiable> {
    /** What is done where the Hessian is not positive definite. */
    public enum Modification {
        /** Nothing: d = −H⁻¹∇f may point uphill, and then a line search fails. */
        NONE,
        /** As little as possible is added to the diagonal ({@link ModifiedCholesky}). */
        CHOLESKY,
        /** H = UΛUᵀ becomes U max(|Λ|, floor) Uᵀ: away from a saddle as fast as towards a minimum. */
        ABSOLUTE_EIGENVALUES
    }

    /** Checks the settings. */
    public Newton {
        Require.positive("floor", floor);
    }

    /** With floor 1e-8. */
    public Newton(Modification modification) {
        this(modification, 1e-8);
    }

    /** With modified Cholesky factorization. */
    public Newton() {
        this(Modification.CHOLESKY);
    }

    @Override
    public LineSearch lineSearch() {
        return new Armijo();
    }

    @Override
    public Finder start(TwiceDifferentiable f) {
        int n = f.dimension();
        return switch (modification) {
            case NONE -> new Solving(f, plain(n));
            case CHOLESKY -> new Solving(f, cholesky(n));
            case ABSOLUTE_EIGENVALUES -> new Solving(f, eigenvalues(n));
        };
    }

    @Override
    public String toString() {
        return modification == Modification.ABSOLUTE_EIGENVALUES
                ? "Newton[" + modification + ", floor=" + floor + "]"
                : "Newton[" + modification + "]";
    }

    /** Solves Hx = b in its own way; x holds NaN where it cannot. */
    private interface Solver {
        void solve(DMatrixRMaj hessian, double[] b, double[] x);
    }

    private static final class Solving implements Finder {
        private final TwiceDifferentiable f;
        private final Solver solver;
        private final DMatrixRMaj hessian;
        private long products;

        Solving(TwiceDifferentiable f, Solver solver) {
            this.f = f;
            this.solver = solver;
            hessian = new DMatrixRMaj(f.dimension(), f.dimension());
        }

        @Override
        public double find(double[] x, double[] gradient, double[] direction) {
            f.hessian(x, hessian);
            products += x.length;
            solver.solve(hessian, gradient, direction);
            for (int i = 0; i < x.length; i++) direction[i] = -direction[i];
            return 1;
        }

        @Override
        public long products() {
            return products;
        }
    }

    private static Solver plain(int n) {
        LinearSolverDense<DMatrixRMaj> lu = LinearSolverFactory_DDRM.lu(n);
        return (hessian, b, x) -> {
            if (lu.setA(hessian)) lu.solve(DMatrixRMaj.wrap(n, 1, b), DMatrixRMaj.wrap(n, 1, x));
            else Arrays.fill(x, Double.NaN);
        };
    }

    private static Solver cholesky(int n) {
        ModifiedCholesky factors = new ModifiedCholesky(n);
        return (hessian, b, x) -> {
            factors.factorize(hessian);
            factors.solve(b, x);
        };
    }

    private Solver eigenvalues(int n) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        return (hessian, b, x) -> {
            Arrays.fill(x, 0);
            if (!eigen.decompose(hessian.copy())) {
                Arrays.fill(x, Double.NaN);
                return;
            }
            for (int k = 0; k < n; k++) {
                double[] u = eigen.getEigenVector(k).data;
                double along = 0;
                for (int i = 0; i < n; i++) along += u[i] * b[i];
                along /= Math.max(Math.abs(eigen.getEigenvalue(k).getReal()), floor);
                for (int i = 0; i < n; i++) x[i] += along * u[i];
            }
        };
    }
}
