package descent.contracts;

/** Exercise {@code 06-effective-rates}: the rate that AdaGrad really uses. */
@FunctionalInterface
public interface EffectiveRates {
    /**
     * The rate {@code η / √(g₁² + … + gₜ² + ε)} in force at each step t of AdaGrad, for one component.
     *
     * <p>The sum at step t contains the gradient of step t. Example: {@code rates({3, 4}, 10, 0)} is {@code {10/3, 2}}. No gradients, no
     * rates.
     *
     * @param gradients the component's gradients g₁, g₂, … in order; not modified
     * @param rate the rate η, above 0
     * @param epsilon ε inside the root, at least 0; where it is 0, the first gradient is not 0
     * @return a new array, as long as {@code gradients}
     */
    double[] rates(double[] gradients, double rate, double epsilon);
}
