package descent.contracts;

/** Exercise {@code 04-noise-scale}: the batch size beyond which more examples hardly help. */
@FunctionalInterface
public interface NoiseScale {
    /**
     * The noise scale {@code tr Σ/‖G‖²} of single examples' gradients: G is their mean, {@code tr Σ = 1/(n − 1) Σᵢ ‖gᵢ − G‖²}.
     *
     * <p>Example: {@code scale({{1, 0}, {3, 2}})} is G = (2, 1), tr Σ = 4, {@code 0.8}.
     *
     * @param gradients n rows of d numbers, n at least 2 and d at least 1, whose mean is not zero; not modified
     */
    double scale(double[][] gradients);
}
