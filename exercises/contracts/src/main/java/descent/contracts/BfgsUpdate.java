package descent.contracts;

/** Exercise {@code 19-bfgs-update}: what BFGS learns from one pair. */
@FunctionalInterface
public interface BfgsUpdate {
    /**
     * {@code (I − ρsyᵀ) B (I − ρysᵀ) + ρssᵀ} with {@code ρ = 1/(yᵀs)}; a copy of B if {@code yᵀs ≤ 0}.
     *
     * <p>Example: {@code update({{1, 0}, {0, 1}}, {1, 0}, {2, 1})} is {@code {{0.75, −0.5}, {−0.5, 1}}}.
     *
     * @param inverse B, the estimate of the inverse Hessian: symmetric, n×n; not modified
     * @param s the step; not modified
     * @param y the change of the gradient along it; not modified
     * @return the new estimate, in new arrays
     */
    double[][] update(double[][] inverse, double[] s, double[] y);
}
