package descent.contracts;

/** Exercise {@code 14-batchnorm-backward}: the way back through batch norm in training. */
@FunctionalInterface
public interface BatchNormSlope {
    /**
     * The slope of the loss by x, where {@code y = γx̂ + β}, {@code x̂ = (x − μ)/√(σ² + ε)} with the batch's own mean μ and (biased) variance σ²
     * in each column:
     *
     * <pre>
     * d = γ·dy,   dx = (d − mean of d − x̂ · mean of (d·x̂)) / √(σ² + ε)      means over the rows, column by column
     * </pre>
     *
     * <p>Example: for x = ((0), (2), (4)), dy = ((3), (0), (0)), γ = (1), ε = 4/3 it is ((0.5), (−0.5), (0)).
     *
     * @param x the batch, a row per example and a column per unit, at least two rows; not modified
     * @param dy the slope of the loss by y, of the same size; not modified
     * @param gamma γ of each unit; not modified
     * @param epsilon ε, above 0
     * @return dx, in a new array
     */
    double[][] byInput(double[][] x, double[][] dy, double[] gamma, double epsilon);
}
