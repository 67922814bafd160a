package descent.contracts;

/** Exercise {@code 10-layer-norms}: where in a network the gradient is large. */
@FunctionalInterface
public interface LayerLengths {
    /**
     * The length of the gradient of each layer's weights: the root of the sum of the squares of all entries of ∂L/∂Wₗ.
     *
     * <p>Example: for the gradients {@code {{{3, 0}, {0, 4}}, {{1, 2, 2}}}} it is {@code {5, 3}}, whatever the biases' gradients are.
     *
     * @param weights ∂L/∂Wₗ for each layer, the input's first, perhaps none; not modified
     * @param biases ∂L/∂bₗ for each layer, which do not count here
     * @return as many lengths as layers, in the same order
     */
    double[] lengths(double[][][] weights, double[][] biases);
}
