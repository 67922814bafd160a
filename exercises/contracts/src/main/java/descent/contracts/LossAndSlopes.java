package descent.contracts;

/**
 * A loss and its derivatives.
 *
 * @param loss its value
 * @param slopes its derivatives by the logits, one each
 */
public record LossAndSlopes(double loss, double[] slopes) {}
