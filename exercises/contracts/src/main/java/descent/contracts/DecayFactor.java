package descent.contracts;

/** Exercise {@code 08-decay-factor}: what weight decay leaves of a weight. */
@FunctionalInterface
public interface DecayFactor {
    /**
     * The share of a weight that is left after some steps of decoupled weight decay and no gradient: {@code θ ← (1 − ηλ)·θ} in each step.
     *
     * <p>Example: {@code left(0.5, 0.4, 2)} is {@code 0.64}.
     *
     * @param rate the learning rate η, above 0
     * @param lambda the decay λ, at least 0, with ηλ at most 1
     * @param steps how many steps, at least 0
     */
    double left(double rate, double lambda, int steps);
}
