package descent.contracts;

/** Exercise {@code 18-sub-gradient}: the primal, one example at a time. */
@FunctionalInterface
public interface PegasosStep {
    /**
     * The parameters after one step on {@code (λ/2)‖w‖² + max(0, 1 − y(wᵀx + b))} with the rate {@code η = 1/(λt)}:
     *
     * <pre>
     * w ← (1 − ηλ)w + ηyx,  b ← b + ηy     if y(wᵀx + b) &lt; 1 before the step
     * w ← (1 − ηλ)w,        b stays        otherwise
     * </pre>
     *
     * <p>Example: {@code step({1, 0}, {0.5}, 1, 0.5, 4)}, that is w = 1 and b = 0, is {@code {1, 0.5}}: η = 0.5, the margin is 0.5.
     *
     * @param parameters w₁, …, w_d and then b; not modified
     * @param x the example, d numbers; not modified
     * @param y its label, +1 or −1
     * @param lambda λ, above 0
     * @param t the number of the step, from 1 on
     * @return the new w₁, …, w_d, b in a new array
     */
    double[] step(double[] parameters, double[] x, double y, double lambda, int t);
}
