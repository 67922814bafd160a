package descent.contracts;

/**
 * What one round of AdaBoost ends with.
 *
 * @param alpha α, the weight of the round's model
 * @param weights the samples' weights for the next round
 */
public record ReweightedSamples(double alpha, double[] weights) {}
