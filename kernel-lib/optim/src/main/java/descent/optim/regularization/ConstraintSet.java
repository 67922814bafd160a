package descent.optim.regularization;

import descent.optim.optimizer.Projection;

/**
 * A closed convex set, as a constraint: its indicator is the penalty 0 inside and +∞ outside, its proximal step the projection.
 *
 * <p>So it serves in a {@link Composite} (projected gradient) and in {@link descent.optim.optimizer.Projected}. A point counts as inside when its violation is at most {@link #SLACK} relative to the set's size, because a projection is only right to rounding.
 */
public interface ConstraintSet extends ProximalOperator, Projection {
    /** The relative violation that still counts as inside. */
    double SLACK = 1e-9;

    /** Returns whether x is inside; x is not modified. */
    boolean contains(double[] x);

    @Override
    default double value(double[] x) {
        return contains(x) ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    default void prox(double[] x, double stepSize) {
        project(x);
    }
}
