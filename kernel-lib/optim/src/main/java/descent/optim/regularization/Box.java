package descent.optim.regularization;

import descent.optim.linalg.Require;

/**
 * The box low ≤ xᵢ ≤ high; a bound may be infinite, so [0, ∞) are the non-negative vectors.
 *
 * <p>Projection: each component is cut to the interval.
 *
 * @param low the least value
 * @param high the greatest, ≥ low
 */
public record Box(double low, double high) implements ConstraintSet {
    /** Checks the order of the bounds. */
    public Box {
        Require.that(low <= high, "high", "must be at least low = " + low, high);
    }

    /** Returns the set of vectors without negative components. */
    public static Box nonNegative() {
        return new Box(0, Double.POSITIVE_INFINITY);
    }

    @Override
    public boolean contains(double[] x) {
        for (double c : x)
            if (!(c >= low - SLACK * Math.max(1, Math.abs(low)) && c <= high + SLACK * Math.max(1, Math.abs(high))))
                return false;
        return true;
    }

    @Override
    public void project(double[] x) {
        for (int i = 0; i < x.length; i++) x[i] = Math.max(low, Math.min(high, x[i]));
    }
}
