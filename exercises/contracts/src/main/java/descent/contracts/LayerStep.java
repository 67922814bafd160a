package descent.contracts;

/** Exercise {@code 10-layer}: a layer learns, and passes the gradient on. */
@FunctionalInterface
public interface LayerStep {
    /**
     * Goes back through the layer {@code z = W·x, a = tanh(z)} for a batch, makes a step with its weights, and passes the gradient on.
     *
     * <p>The loss is the mean of the examples' losses Lᵢ. With {@code δᵢ = tanh′(zᵢ) ⊙ ∂Lᵢ/∂aᵢ}:
     *
     * <pre>
     * ∂L/∂W = (1/B) Σᵢ δᵢxᵢᵀ,   W ← W − η ∂L/∂W;   answered: ∂Lᵢ/∂xᵢ = Wᵀδᵢ for each i, with W as it was before the step
     * </pre>
     *
     * @param weights W, outputs × inputs; moved in place
     * @param x the inputs, one row per example, at least one; not modified
     * @param upstream ∂Lᵢ/∂aᵢ, one row per example; not modified
     * @param rate η, at least 0
     * @return ∂Lᵢ/∂xᵢ, one row per example, in new arrays
     */
    double[][] step(double[][] weights, double[][] x, double[][] upstream, double rate);
}
