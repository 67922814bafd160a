package descent.optim.objective;

import descent.optim.linalg.Vectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The quadratic f(x) = ½ xᵀAx − bᵀx + c with symmetric A.
 *
 * <p>∇f(x) = Ax − b, ∇²f = A. Where A is positive definite the minimizer solves Ax = b, and the condition number
 * κ = λmax/λmin says how hard it is for gradient descent. Immutable; threads may share it. Cost: n² per call.
 */
public final class Quadratic implements TwiceDifferentiable {
    private final int n;
    private final double[] a; // row by row
    private final double[] b;
    private final double c;

    private Quadratic(double[] a, double[] b, double c) {
        this.n = b.length;
        this.a = a;
        this.b = b;
        this.c = c;
    }

    /**
     * Makes ½ xᵀAx − bᵀx + c.
     *
     * @throws IllegalArgumentException if A is not square, not symmetric or of another size than b
     */
    public static Quadratic of(double[][] a, double[] b, double c) {
        int n = b.length;
        if (a.length != n)
            throw new IllegalArgumentException("a must have " + n + " rows as b has but has " + a.length);
        double[] rows = new double[n * n];
        for (int i = 0; i < n; i++) {
            Vectors.length("row " + i + " of a", a[i], n);
            System.arraycopy(a[i], 0, rows, i * n, n);
            for (int j = 0; j < i; j++)
                if (a[i][j] != a[j][i])
                    throw new IllegalArgumentException("a must be symmetric but a[" + i + "][" + j + "] was " + a[i][j]
                            + " and a[" + j + "][" + i + "] was " + a[j][i]);
        }
        return new Quadratic(rows, b.clone(), c);
    }

    /** Makes ½ xᵀAx − bᵀx. */
    public static Quadratic of(double[][] a, double[] b) {
        return of(a, b, 0);
    }

    /** Makes ½ Σ λᵢ xᵢ², whose level sets are ellipses along the axes. */
    public static Quadratic diagonal(double... eigenvalues) {
        int n = eigenvalues.length;
        double[] rows = new double[n * n];
        for (int i = 0; i < n; i++) rows[i * n + i] = eigenvalues[i];
        return new Quadratic(rows, new double[n], 0);
    }

    /** Makes ½ xᵀAx in two variables, A with these eigenvalues; the first one's axis is turned by the angle (radians). */
    public static Quadratic rotated(double first, double second, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double off = (first - second) * cos * sin;
        return new Quadratic(
                new double[] {first * cos * cos + second * sin * sin, off, off, first * sin * sin + second * cos * cos},
                new double[2],
                0);
    }

    /** Returns the same bowl moved so that its centre 0 lies at the given point: f(x − centre). */
    public Quadratic centred(double... centre) {
        Vectors.length("centre", centre, n);
        double[] ax = new double[n];
        multiply(centre, ax);
        double[] moved = b.clone();
        Vectors.axpy(1, ax, moved);
        return new Quadratic(a, moved, c + Vectors.dot(centre, ax) / 2 + Vectors.dot(b, centre));
    }

    @Override
    public int dimension() {
        return n;
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, n);
        double value = c;
        for (int i = 0; i < n; i++) value += x[i] * (row(i, x) / 2 - b[i]);
        return value;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("x", x, n);
        Vectors.length("gradient", gradient, n);
        double value = c;
        for (int i = 0; i < n; i++) {
            double ax = row(i, x);
            gradient[i] = ax - b[i];
            value += x[i] * (ax / 2 - b[i]);
        }
        return value;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("v", v, n);
        multiply(v, out);
    }

    @Override
    public void hessian(double[] x, DMatrixRMaj out) {
        out.reshape(n, n);
        System.arraycopy(a, 0, out.data, 0, n * n);
    }

    /**
     * Returns the solution of Ax = b.
     *
     * @throws IllegalStateException if A is singular
     */
    public double[] minimizer() {
        DMatrixRMaj solution = new DMatrixRMaj(n, 1);
        if (!CommonOps_DDRM.solve(DMatrixRMaj.wrap(n, n, a.clone()), DMatrixRMaj.wrap(n, 1, b.clone()), solution))
            throw new IllegalStateException("the quadratic has no single minimizer: its matrix is singular");
        return solution.data;
    }

    private void multiply(double[] v, double[] out) {
        for (int i = 0; i < n; i++) out[i] = row(i, v);
    }

    private double row(int i, double[] x) {
        double sum = 0;
        for (int j = 0, k = i * n; j < n; j++, k++) sum += a[k] * x[j];
        return sum;
    }
}
