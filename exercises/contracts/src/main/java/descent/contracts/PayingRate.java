package descent.contracts;

/** Exercise {@code 02-halve-until-it-pays}: a rate for one step, without knowing the curvature. */
@FunctionalInterface
public interface PayingRate {
    /**
     * The first of the rates {@code first, first/2, first/4, …} whose step pays as the descent lemma says:
     * {@code f(θ − ηg) ≤ f(θ) − (η/2)·‖g‖²}, where g is the gradient at θ.
     *
     * <p>Example: for {@code f(x) = 2x²}, {@code rate(f, {3}, 0.9)} is {@code 0.225}, because the curvature is 4 and 0.9 and 0.45 are above
     * 1/4. A step to where f is NaN or infinite does not pay.
     *
     * @param f the function; its gradient is asked for once, its value once at θ and once for each rate tried
     * @param theta where the step begins; not modified
     * @param first the first rate to try, above 0
     */
    double rate(LossFunction f, double[] theta, double first);
}
