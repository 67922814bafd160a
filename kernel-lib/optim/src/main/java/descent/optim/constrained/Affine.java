package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** The function aᵀx − b: as a constraint, the hyperplane aᵀx = b or the half-space aᵀx ≤ b. Immutable. */
public final class Affine implements TwiceDifferentiable {
    private final double[] a;
    private final double b;

    private Affine(double[] a, double b) {
        this.a = a;
        this.b = b;
    }

    /** Returns x ↦ aᵀx − b. */
    public static Affine of(double[] a, double b) {
        return new Affine(a.clone(), b);
    }

    /** Returns x ↦ xᵢ − bound, to keep xᵢ ≤ bound. */
    public static Affine atMost(int dimension, int i, double bound) {
        double[] a = new double[dimension];
        a[i] = 1;
        return new Affine(a, bound);
    }

    /** Returns x ↦ bound − xᵢ, to keep xᵢ ≥ bound. */
    public static Affine atLeast(int dimension, int i, double bound) {
        double[] a = new double[dimension];
        a[i] = -1;
        return new Affine(a, -bound);
    }

    @Override
    public int dimension() {
        return a.length;
    }

    @Override
    public double value(double[] x) {
        return Vectors.dot(a, x) - b;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        System.arraycopy(a, 0, gradient, 0, a.length);
        return value(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Arrays.fill(out, 0);
    }

    @Override
    public void hessian(double[] x, DMatrixRMaj out) {
        out.reshape(a.length, a.length);
        out.zero();
    }

    @Override
    public String toString() {
        return "Affine[a=" + Arrays.toString(a) + ", b=" + b + "]";
    }
}
