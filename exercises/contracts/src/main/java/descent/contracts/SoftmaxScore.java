package descent.contracts;

/** Exercise {@code 24-score}: the gradient of a softmax's log-probability. */
@FunctionalInterface
public interface SoftmaxScore {
    /**
     * The gradient of {@code log π(action)} by θ, where π_a = exp θ_a / Σ_b exp θ_b: {@code [a = b] − π_b} for each b.
     *
     * <p>Example: {@code score({0, 0}, 1)} is {@code {-0.5, 0.5}}.
     *
     * @param theta at least one finite number, of any size; not modified
     * @param action 0 to n − 1
     */
    double[] score(double[] theta, int action);
}
