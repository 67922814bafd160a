package descent.optim.minimizer;

/**
 * How far to go along a direction: finds a step that lowers φ(α) = f(x + αd) enough. An immutable value, safe to share.
 *
 * <p>The usual conditions, with 0 &lt; c₁ &lt; c₂ &lt; 1:
 *
 * <pre>
 * sufficient decrease (Armijo)   φ(α) ≤ φ(0) + c₁ α φ′(0)
 * curvature (weak Wolfe)         φ′(α) ≥ c₂ φ′(0)
 * curvature (strong Wolfe)       |φ′(α)| ≤ c₂ |φ′(0)|
 * </pre>
 */
@FunctionalInterface
public interface LineSearch {
    /**
     * Smaller relative changes of φ are rounding, not decrease or increase. Near a minimum the value stands still to rounding when the gradient is still √ε large; without this a search would fail there. Hager and Zhang, "A new conjugate gradient
     * method with guaranteed descent and an efficient line search", 2005, equation 4.1, take 1e-6.
     */
    double ROUNDING = 1e-10;

    /**
     * Returns an acceptable step, NaN where none was found or where φ′(0) ≥ 0.
     *
     * @param phi the objective along the direction
     * @param first the step to try first, positive
     */
    double search(Restriction phi, double first);

    /** Returns whether the decrease is sufficient, to rounding. */
    static boolean sufficient(double c1, double value, double step, double value0, double slope0) {
        return value <= value0 + c1 * step * slope0 + ROUNDING * Math.abs(value0);
    }
}
