package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Quadratic;
import descent.optim.run.Result;
import java.util.Arrays;

/**
 * A quadratic program: min ½xᵀPx + qᵀx with Gx ≤ h and Ax = b. Immutable.
 *
 * <p>Convex where P is positive semidefinite, and then every local minimum is one of all. Multipliers: Px + q + Gᵀμ + Aᵀλ = 0, μ ≥ 0, as in cvxopt.
 */
public final class QuadraticProgram {
    private static final double[][] NONE = {};

    final double[][] p;
    final double[] q;
    final double[][] g;
    final double[] h;
    final double[][] a;
    final double[] b;

    private QuadraticProgram(double[][] p, double[] q, double[][] g, double[] h, double[][] a, double[] b) {
        this.p = p;
        this.q = q;
        this.g = g;
        this.h = h;
        this.a = a;
        this.b = b;
    }

    /**
     * Returns the program without constraints.
     *
     * @param p n × n, symmetric, copied
     * @param q n numbers, copied
     */
    public static QuadraticProgram of(double[][] p, double[] q) {
        Quadratic.of(p, q); // checks sizes and symmetry
        return new QuadraticProgram(copy(p), q.clone(), NONE, new double[0], NONE, new double[0]);
    }

    /** Returns this program with Gx ≤ h too. */
    public QuadraticProgram withInequalities(double[][] rows, double[] right) {
        check("g", rows, "h", right);
        return new QuadraticProgram(p, q, stack(g, rows), stack(h, right), a, b);
    }

    /** Returns this program with Ax = b too. */
    public QuadraticProgram withEqualities(double[][] rows, double[] right) {
        check("a", rows, "b", right);
        return new QuadraticProgram(p, q, g, h, stack(a, rows), stack(b, right));
    }

    /** Returns this program with low ≤ xᵢ ≤ high too, for all i: lower bounds first, bounds that are infinite left out. */
    public QuadraticProgram withBounds(double low, double high) {
        QuadraticProgram bounded = this;
        if (low > Double.NEGATIVE_INFINITY)
            bounded = bounded.withInequalities(identity(-1), Vectors.filled(dimension(), -low));
        if (high < Double.POSITIVE_INFINITY)
            bounded = bounded.withInequalities(identity(1), Vectors.filled(dimension(), high));
        return bounded;
    }

    private double[][] identity(double sign) {
        double[][] rows = new double[dimension()][dimension()];
        for (int i = 0; i < rows.length; i++) rows[i][i] = sign;
        return rows;
    }

    private void check(String nameRows, double[][] rows, String nameRight, double[] right) {
        if (rows.length != right.length)
            throw new IllegalArgumentException(nameRows + " and " + nameRight
                    + " must have the same number of rows but have " + rows.length + " and " + right.length);
        for (int i = 0; i < rows.length; i++) Vectors.length("row " + i + " of " + nameRows, rows[i], dimension());
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) copy[i] = rows[i].clone();
        return copy;
    }

    private static double[][] stack(double[][] above, double[][] below) {
        double[][] both = Arrays.copyOf(above, above.length + below.length);
        System.arraycopy(copy(below), 0, both, above.length, below.length);
        return both;
    }

    private static double[] stack(double[] above, double[] below) {
        double[] both = Arrays.copyOf(above, above.length + below.length);
        System.arraycopy(below, 0, both, above.length, below.length);
        return both;
    }

    /** Returns n, the number of variables. */
    public int dimension() {
        return q.length;
    }

    /** Returns the number of inequalities. */
    public int inequalities() {
        return h.length;
    }

    /** Returns the number of equalities. */
    public int equalities() {
        return b.length;
    }

    /** Returns ½xᵀPx + qᵀx. */
    public double value(double[] x) {
        double value = 0;
        for (int i = 0; i < x.length; i++) value += x[i] * (Vectors.dot(p[i], x) / 2 + q[i]);
        return value;
    }

    /** Returns the program as a problem with functions, its constraints in the same order. */
    public ConstrainedProblem problem() {
        double[] minus = q.clone();
        Vectors.scale(-1, minus);
        ConstrainedProblem problem = ConstrainedProblem.of(Quadratic.of(p, minus));
        for (int i = 0; i < b.length; i++) problem = problem.withEquality(Affine.of(a[i], b[i]));
        for (int j = 0; j < h.length; j++) problem = problem.withInequality(Affine.of(g[j], h[j]));
        return problem;
    }

    /** Returns what a run answers, with its residuals. */
    ConstrainedResult result(Result run, double[] lambda, double[] mu) {
        Multipliers multipliers = Multipliers.of(lambda, mu);
        return new ConstrainedResult(run, multipliers, KktReport.of(problem(), run.x(), multipliers));
    }

    /** Returns whether x misses an equality by far more than rounding: of equalities that contradict each other it can only come near. */
    boolean missesEqualities(double[] x) {
        double limit = 1e-6 * Math.max(1, Vectors.normInf(b));
        for (int k = 0; k < b.length; k++) if (!(Math.abs(Vectors.dot(a[k], x) - b[k]) <= limit)) return true;
        return false;
    }

    /** Returns the largest KKT residual. */
    double residual(double[] x, double[] lambda, double[] mu) {
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            double sum = Vectors.dot(p[i], x) + q[i];
            for (int k = 0; k < b.length; k++) sum += lambda[k] * a[k][i];
            for (int j = 0; j < h.length; j++) sum += mu[j] * g[j][i];
            largest = Math.max(largest, Math.abs(sum));
        }
        for (int k = 0; k < b.length; k++) largest = Math.max(largest, Math.abs(Vectors.dot(a[k], x) - b[k]));
        for (int j = 0; j < h.length; j++) {
            double violation = Vectors.dot(g[j], x) - h[j];
            largest =
                    Math.max(largest, Math.max(Math.max(0, violation), Math.max(-mu[j], Math.abs(mu[j] * violation))));
        }
        return largest;
    }
}
