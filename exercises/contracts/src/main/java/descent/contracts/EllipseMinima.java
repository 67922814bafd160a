package descent.contracts;

/** Exercise {@code 17-ellipse}: Lagrange's condition solved by hand. */
@FunctionalInterface
public interface EllipseMinima {
    /**
     * All minima of {@code k·x·y} on the ellipse {@code x²/a² + y²/b² = 1}, with the multiplier of
     * {@code L = k·x·y + λ(x²/a² + y²/b² − 1)}.
     *
     * <p>The minima of {@code x·y} on the circle {@code x² + y² = 1} lie at {@code (−1/√2, 1/√2)} and {@code (1/√2, −1/√2)}, both with
     * {@code λ = 1/2}.
     *
     * @param k not 0, of either sign
     * @param a the half-axis along x, above 0
     * @param b the half-axis along y, above 0
     * @return a row {@code {x, y, λ}} for each minimum, the smallest x first
     */
    double[][] minima(double k, double a, double b);
}
