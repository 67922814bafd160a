package descent.contracts;

/** Exercise {@code 24-extragradient}: a step of both players who look ahead. */
@FunctionalInterface
public interface LookAheadStep {
    /**
     * One extragradient step of the game min over x, max over y of f: look ahead with the slopes at (x, y), then step from
     * (x, y) with the slopes found there. Evaluates the slopes twice.
     *
     * <p>Example: for f = xy, {@code step(slopes, 1, 1, 0.1)} is {@code {0.89, 1.09}}.
     *
     * @param slopes ∂f/∂x and ∂f/∂y
     * @param x the minimizing player
     * @param y the maximizing player
     * @param eta η above 0
     * @return the new x and y
     */
    double[] step(PlayerSlopes slopes, double x, double y, double eta);
}
