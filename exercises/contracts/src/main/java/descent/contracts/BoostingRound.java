package descent.contracts;

/** Exercise {@code 15-adaboost-round}: the weight of a weak model, and the next weights of the samples. */
@FunctionalInterface
public interface BoostingRound {
    /**
     * One round of AdaBoost, with labels and answers −1 and 1:
     *
     * <pre>
     * ε = the sum of the weights of the samples whose answer is not their label
     * α = ½ ln((1 − ε)/ε)
     * wᵢ ← wᵢ exp(−α yᵢ h(xᵢ)), then scaled to the sum 1
     * </pre>
     *
     * <p>A model that is no better than a coin, ε ≥ ½, gets α = 0 and leaves the weights as they are.
     *
     * <p>Example: with the weights {@code {0.4, 0.4, 0.2}}, the labels {@code {1, -1, 1}} and the answers {@code {1, -1, -1}} ε is 0.2, α is
     * {@code ln 2} and the new weights are {@code {0.25, 0.25, 0.5}}.
     *
     * @param weights n weights above 0 with the sum 1; not modified
     * @param labels y, each −1 or 1; not modified
     * @param answers h(x) of the round's model, each −1 or 1, at least one of them wrong; not modified
     * @return α, and the new weights in an array of their own
     */
    ReweightedSamples round(double[] weights, int[] labels, int[] answers);
}
