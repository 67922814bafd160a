package descent.contracts;

/** Exercise {@code 16-weighted-loss}: the logistic loss with class weights, and its gradient. */
@FunctionalInterface
public interface WeightedLogLoss {
    /**
     * The loss −(1/n) Σ [w₁ yᵢ ln pᵢ + w₀ (1 − yᵢ) ln(1 − pᵢ)] with pᵢ = σ(zᵢ), and its derivatives by the logits z.
     *
     * <p>The divisor is n, whatever the weights are. The result is right for logits of any size, such as ±1000: there is no infinity and no
     * NaN.
     *
     * <p>Example: {@code of({0, 0}, {1, 0}, 3, 1)} has the loss {@code 2 ln 2} and the slopes {@code {-0.75, 0.25}}.
     *
     * @param logits z, n ≥ 1 of them; not modified
     * @param labels y, each 0 or 1; not modified
     * @param w1 the weight of label 1, above 0
     * @param w0 the weight of label 0, above 0
     */
    LossAndSlopes of(double[] logits, int[] labels, double w1, double w0);
}
