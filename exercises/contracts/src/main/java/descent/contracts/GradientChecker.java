package descent.contracts;

/** Exercise {@code 01-gradient-check}: trust no gradient that was not measured. */
@FunctionalInterface
public interface GradientChecker {
    /**
     * The largest relative difference between a function's own gradient g and its central differences d:
     * {@code maxᵢ |gᵢ − dᵢ| / max(1, |gᵢ|, |dᵢ|)}, where {@code dᵢ = (f(x + h·eᵢ) − f(x − h·eᵢ)) / 2h}.
     *
     * <p>Example: for {@code f(x) = x₀² + 3x₁} with the wrong gradient {@code (2x₀, 4)}, {@code worst(f, {1, 1}, 0.5)} is
     * {@code |4 − 3| / 4 = 0.25}.
     *
     * @param f the function; its gradient is asked for once, its value twice for each coordinate
     * @param x where to check; not modified
     * @param h the distance to either side, above 0
     */
    double worst(LossFunction f, double[] x, double h);
}
