package descent.contracts;

/** Exercise {@code 19-newton-step}: one step of Newton's method in one dimension. */
@FunctionalInterface
public interface CurvatureStep {
    /**
     * Where the parabola that touches f at x has its stationary point: {@code x − f′/f″}.
     *
     * <p>Example: {@code next(2, 17, 40)} is {@code 1.575}.
     *
     * @param x where f was measured
     * @param slope f′ there
     * @param curvature f″ there, of either sign, not 0
     */
    double next(double x, double slope, double curvature);
}
