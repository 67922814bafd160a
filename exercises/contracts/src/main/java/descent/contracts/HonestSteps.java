package descent.contracts;

/** Exercise {@code 19-honest-steps}: how many steps Newton's method needed. */
@FunctionalInterface
public interface HonestSteps {
    /**
     * The first k with {@code |f′(xₖ)| < tolerance}, where {@code xₖ₊₁ = xₖ − f′(xₖ)/f″(xₖ)}; −1 if there is none among x₀, …, x_most.
     *
     * <p>Example: for {@code f(x) = x²} from 3 it is {@code 1}, from 0 it is {@code 0}.
     *
     * @param slope f′; may be asked most + 1 times
     * @param curvature f″, never 0 where it is asked
     * @param start x₀
     * @param tolerance above 0
     * @param most how many steps to make at most, at least 0
     */
    int count(Curve slope, Curve curvature, double start, double tolerance, int most);
}
