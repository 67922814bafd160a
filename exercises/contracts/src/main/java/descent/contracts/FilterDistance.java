package descent.contracts;

/** Exercise {@code 13-filter}: how near early stopping is to ridge regression. */
@FunctionalInterface
public interface FilterDistance {
    /**
     * The largest difference, in size, between the factors {@code 1 − (1 − ηs)ᵗ} of gradient descent after t steps and {@code s/(s + α)} of
     * ridge with {@code α = 1/(ηt)}, over the curvatures s.
     *
     * <p>Example: {@code distance({1, 0.5}, 0.5, 2)} is {@code 0.25}: the factors are 0.75 and 0.4375, those of ridge 0.5 and 1/3.
     *
     * @param curvatures s, each above 0, at least one; not modified
     * @param rate η, above 0
     * @param steps t, at least 1
     */
    double distance(double[] curvatures, double rate, int steps);
}
