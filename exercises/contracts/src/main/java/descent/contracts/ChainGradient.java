package descent.contracts;

/** Exercise {@code 10-chain}: back through a chain of single units. */
@FunctionalInterface
public interface ChainGradient {
    /**
     * The slope of the loss at the input of a chain: layer l is {@code zₗ = wₗ·aₗ₋₁}, {@code aₗ = φ(zₗ)}.
     *
     * <p>Example: {@code atInput({2, 3}, {0.5, 0.25}, 4)} is {@code 4·(3·0.25)·(2·0.5) = 3}. Without layers it is the slope at the top.
     *
     * @param weights w₁, w₂, …; not modified
     * @param slopes φ′(z₁), φ′(z₂), …, as many
     * @param top the slope of the loss with respect to the last a
     */
    double atInput(double[] weights, double[] slopes, double top);
}
