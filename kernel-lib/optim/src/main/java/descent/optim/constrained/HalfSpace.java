package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.optimizer.Projection;

/** The half-space aᵀx ≤ b, to project on: x ← x − max(0, aᵀx − b) a/‖a‖². Immutable. */
public final class HalfSpace implements Projection {
    private final double[] a;
    private final double b;
    private final double square;

    private HalfSpace(double[] a, double b) {
        this.a = a.clone();
        this.b = Require.finite("b", b);
        square = Require.positive("‖a‖²", Vectors.dot(a, a));
    }

    /** Returns the half-space aᵀx ≤ b; a must not be 0. */
    public static HalfSpace of(double[] a, double b) {
        return new HalfSpace(a, b);
    }

    @Override
    public void project(double[] x) {
        double above = Vectors.dot(a, x) - b;
        if (above > 0) Vectors.axpy(-above / square, a, x);
    }
}
