package descent.contracts;

/** Exercise {@code 17-half-space}: the nearest allowed point behind a straight fence. */
@FunctionalInterface
public interface HalfSpaceProjection {
    /**
     * The point x nearest to v with {@code aᵀx ≤ b}; v itself, in a new array, if it is allowed.
     *
     * <p>Example: {@code project({4, 3}, {3, 4}, 5)} is {@code {1.72, -0.04}}.
     *
     * @param v n numbers, n at least 1; not modified
     * @param a n numbers, not all 0; not modified
     * @param b any number
     */
    double[] project(double[] v, double[] a, double b);
}
