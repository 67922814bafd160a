package descent.contracts;

/** Exercise {@code 18-gram}: the matrix a kernel machine learns from. */
@FunctionalInterface
public interface RbfGram {
    /**
     * The matrix of all {@code Kᵢⱼ = exp(−γ‖xᵢ − xⱼ‖²)}.
     *
     * <p>Example: {@code gram({{0, 0}, {3, 4}}, 0.01)} is {@code {{1, 0.7788}, {0.7788, 1}}}: the squared distance is 25.
     *
     * @param x n points of d numbers, n at least 1; not modified
     * @param gamma γ, above 0
     * @return n rows of n numbers
     */
    double[][] gram(double[][] x, double gamma);
}
