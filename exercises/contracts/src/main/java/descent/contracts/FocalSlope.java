package descent.contracts;

/** Exercise {@code 16-focal-gradient}: the derivative of the focal loss. */
@FunctionalInterface
public interface FocalSlope {
    /**
     * The derivative by the logit z of the focal loss L = −(1 − p)^γ ln p, where p is the probability of the true class: σ(z) for label 1, σ(−z) for
     * label 0.
     *
     * <p>γ = 0 is cross-entropy, with the derivative σ(z) − y. The result is right for logits of any size, such as ±1000.
     *
     * <p>Example: {@code slope(0, 1, 2)} is ¼(ln ½ − ½) = {@code -0.298…}, and {@code slope(0, 0, 2)} is {@code 0.298…}.
     *
     * @param z the logit
     * @param label 0 or 1
     * @param gamma γ, at least 0
     */
    double slope(double z, int label, double gamma);
}
