package descent.contracts;

/** Exercise {@code 05-velocity}: what momentum remembers. */
@FunctionalInterface
public interface VelocityAfter {
    /**
     * The velocity {@code v ← βv + g} after all gradients, from 0.
     *
     * <p>Example: {@code after({1, 2, 4}, 0.5)} is {@code 5.25}. Without any gradient it is 0.
     *
     * @param gradients g₁ to gₖ in the order in which they come; not modified
     * @param beta the momentum β in [0, 1)
     */
    double after(double[] gradients, double beta);
}
