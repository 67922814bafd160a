package descent.contracts;

/** Exercise {@code 18-hinge}: what the soft margin minimizes. */
@FunctionalInterface
public interface HingePrimal {
    /**
     * The primal objective {@code ½‖w‖² + C Σᵢ max(0, 1 − mᵢ)}.
     *
     * <p>Example: {@code value({3, 4}, {2, 0.5, -1}, 10)} is {@code 12.5 + 10·(0 + 0.5 + 2) = 37.5}.
     *
     * @param w the weights, without b; not modified
     * @param margins the functional margins mᵢ = yᵢ(wᵀxᵢ + b); not modified
     * @param c C, above 0
     */
    double value(double[] w, double[] margins, double c);
}
