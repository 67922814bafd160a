package descent.contracts;

/** Exercise {@code 01-linear-regression-gradient}: a derivative by hand. */
@FunctionalInterface
public interface RegressionGradient {
    /**
     * The derivative with respect to θ of {@code J(θ) = Σᵢ (yᵢ − θxᵢ)²}, a sum and not a mean.
     *
     * <p>Example: {@code gradient({1, 2, 3}, {2, 3, 5}, 1)} is {@code −18}.
     *
     * @param x the inputs; may be empty; not modified
     * @param y as many targets; not modified
     * @param theta the slope θ of the model
     */
    double gradient(double[] x, double[] y, double theta);
}
