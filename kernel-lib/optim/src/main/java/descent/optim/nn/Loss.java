package descent.optim.nn;

import org.jspecify.annotations.Nullable;

/**
 * What a network's outputs cost, averaged over the rows of a batch.
 *
 * <p>Each row may carry a weight, which multiplies its loss; the divisor stays as it is. Losses take logits, not probabilities,
 * wherever that keeps digits.
 */
public interface Loss {
    /**
     * Returns the loss and writes its gradient with respect to the outputs.
     *
     * @param rows the number of rows, at least 1
     * @param columns the width of a row of outputs, and of targets
     * @param output rows × columns, not modified
     * @param target rows × columns, not modified: numbers to meet, or shares of the classes
     * @param weight one number per row, or null for 1; not modified
     * @param gradient rows × columns, overwritten
     */
    double valueAndGradient(
            int rows, int columns, double[] output, double[] target, double @Nullable [] weight, double[] gradient);

    /** Returns the weight of a row. */
    static double weight(double @Nullable [] weight, int row) {
        return weight == null ? 1 : weight[row];
    }
}
