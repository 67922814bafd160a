package descent.contracts;

/** Exercise {@code 07-wrong-way}: where Adam goes uphill. */
@FunctionalInterface
public interface CycleDrift {
    /**
     * How far θ moves in one cycle of gradients, in the long run.
     *
     * <p>The gradients repeat: c once, then −1, period − 1 times. The rule is Adam with β₁ = 0, ε = 0 and η = 1, without bias correction:
     * {@code v ← β₂v + (1 − β₂)g²}, then {@code θ ← θ − g/√v}. After many cycles v repeats too; asked is {@code θ} after such a
     * cycle minus {@code θ} before it.
     *
     * <p>Example: {@code drift(10, 3, 1/101)} is 0.7027…, although the gradients of a cycle add up to +8.
     *
     * @param c the rare gradient, above 0
     * @param period the gradients in a cycle, at least 2
     * @param beta2 β₂ in [0, 1)
     */
    double drift(double c, int period, double beta2);
}
