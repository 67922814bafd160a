package descent.contracts;

/** Exercise {@code 19-two-loop}: the direction of L-BFGS. */
@FunctionalInterface
public interface TwoLoop {
    /**
     * The direction {@code −B·g}, where B is the inverse Hessian that BFGS learns from the pairs, starting from γI.
     *
     * <p>Pairs with {@code yᵀs ≤ 0} are dropped; of the rest the newest {@code memory} ones are used, or all if there are fewer. With the
     * newest of them {@code γ = sᵀy/yᵀy}; without any pair the direction is −g.
     *
     * <p>Example: {@code direction({2, 6}, {{1, 0}}, {{4, 0}}, 5)} is {@code {−0.5, −1.5}}.
     *
     * @param gradient g; not modified
     * @param s the steps, the oldest first; not modified
     * @param y the changes of the gradient along them, as many; not modified
     * @param memory the most pairs to use, at least 1
     */
    double[] direction(double[] gradient, double[][] s, double[][] y, int memory);
}
