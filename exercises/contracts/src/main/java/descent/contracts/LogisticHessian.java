package descent.contracts;

/** Exercise {@code 19-logistic-hessian}: the Hessian of logistic regression with a penalty. */
@FunctionalInterface
public interface LogisticHessian {
    /**
     * {@code (1/n) Σᵢ pᵢ(1 − pᵢ) xᵢxᵢᵀ + λI}, where {@code pᵢ = 1/(1 + exp(−xᵢ·w))}; it does not depend on the labels.
     *
     * <p>Example: {@code hessian({{1, 2}, {0, 2}}, {0, 0}, 0.5)} is {@code {{0.625, 0.25}, {0.25, 1.5}}}.
     *
     * @param x n rows, one for each example, n ≥ 1; not modified
     * @param w the weights; not modified
     * @param lambda λ ≥ 0 of the penalty (λ/2)‖w‖²
     */
    double[][] hessian(double[][] x, double[] w, double lambda);
}
