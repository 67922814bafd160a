package descent.contracts;

/**
 * A net with one hidden layer, rescaled, and how far its outputs are from the original's.
 *
 * @param first the weights into the hidden units, a row for each
 * @param bias the hidden units' biases
 * @param second the weights into the outputs, a row for each
 * @param gap the largest distance between an output of this net and the same output of the original
 */
public record RescaledTwin(double[][] first, double[] bias, double[][] second, double gap) {}
