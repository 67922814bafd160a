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

    /**
     * Writes the Hessian of the mean loss in the outputs times a change of them, which is the derivative of the gradient along it.
     *
     * <p>Unless a loss knows a closed form: central differences of gradients, extrapolated to step 0 (Richardson); exact to rounding for a
     * squared error, not for gradients with kinks.
     *
     * @param change rows × columns, not modified
     * @param product rows × columns, overwritten
     */
    default void hessianProduct(
            int rows, int columns, double[] output, double[] target, double[] change, double[] product) {
        check(rows, columns, output, target, null, product);
        Shapes.holds("change", change, rows, columns);
        LossDifferences.along(this, rows, columns, output, target, change, product);
    }

    /** Returns the loss of one row, to look at and to draw; neither array is modified. */
    default double value(double[] output, double[] target) {
        return valueAndGradient(1, output.length, output, target, null, new double[output.length]);
    }

    /** Returns the loss of one number, to look at and to draw. */
    default double value(double output, double target) {
        return value(new double[] {output}, new double[] {target});
    }

    /** Returns the derivative of the loss of one number with respect to it, to look at and to draw. */
    default double slope(double output, double target) {
        double[] gradient = new double[1];
        valueAndGradient(1, 1, new double[] {output}, new double[] {target}, null, gradient);
        return gradient[0];
    }

    /** Requires that the arrays hold rows × columns numbers each, and one weight per row. */
    static void check(
            int rows, int columns, double[] output, double[] target, double @Nullable [] weight, double[] gradient) {
        Shapes.holds("output", output, rows, columns);
        Shapes.holds("target", target, rows, columns);
        Shapes.holds("gradient", gradient, rows, columns);
        if (weight != null) Shapes.holds("weight", weight, rows, 1);
    }

    /** Returns the weight of a row. */
    static double weight(double @Nullable [] weight, int row) {
        return weight == null ? 1 : weight[row];
    }
}
