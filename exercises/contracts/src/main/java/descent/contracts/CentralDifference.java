package descent.contracts;

/** Exercise {@code 01-central-difference}: a slope from two values. */
@FunctionalInterface
public interface CentralDifference {
    /**
     * The slope of f at x, measured symmetrically: {@code (f(x + h) − f(x − h)) / 2h}.
     *
     * <p>Example: for {@code f(x) = x²}, {@code slope(f, 3, 0.5)} is exactly {@code 6}.
     *
     * @param f the function; called twice
     * @param x where the slope is asked for
     * @param h the distance to either side, above 0
     */
    double slope(Curve f, double x, double h);
}
