package descent.contracts;

/** A batch norm layer at work. */
@FunctionalInterface
public interface BatchNormPass {
    /**
     * One pass.
     *
     * @param x the batch, a row per example and a column per unit; in training at least two rows; not modified
     * @param gamma γ of each unit; not modified
     * @param beta β of each unit; not modified
     * @param training whether this is training; false in use
     * @return y, in a new array
     */
    double[][] forward(double[][] x, double[] gamma, double[] beta, boolean training);
}
