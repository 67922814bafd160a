package descent.contracts;

/** Exercise {@code 03-chord-gap}: how far a chord lies above a graph. */
@FunctionalInterface
public interface ChordGap {
    /**
     * The chord's height minus the graph's at {@code z = αa + (1 − α)b}: {@code αf(a) + (1 − α)f(b) − f(z)}. Nowhere negative for a convex f.
     *
     * <p>Example: for {@code f(x) = x²}, {@code gap(f, 0, 4, 0.75)} is {@code 4 − 1 = 3}.
     *
     * @param f the function; called three times
     * @param a one end
     * @param b the other end
     * @param alpha the weight α of a, from 0 to 1
     */
    double gap(Curve f, double a, double b, double alpha);
}
