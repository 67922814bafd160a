package descent.contracts;

/** Exercise {@code 17-simplex}: the nearest probabilities. */
@FunctionalInterface
public interface SimplexProjection {
    /**
     * The point x nearest to v with {@code xᵢ ≥ 0} and {@code Σ xᵢ = 1}, in a new array.
     *
     * <p>Example: {@code project({0.9, 0.6, -0.5})} is {@code {0.65, 0.35, 0}}.
     *
     * @param v n numbers of any sign and size, n at least 1; not modified
     */
    double[] project(double[] v);
}
