package descent.contracts;

/** Exercise {@code 14-layer-norm}: the way back through layer norm. */
@FunctionalInterface
public interface LayerNormSlope {
    /**
     * The slope of the loss by one row x, where {@code y = γx̂ + β}, {@code x̂ = (x − μ)/√(σ² + ε)} with mean μ and (biased) variance σ² over the
     * row's own units.
     *
     * <p>Example: for x = (0, 2, 4), dy = (1, 0, 0), γ = (3, 1, 1), ε = 4/3 it is (0.5, −0.5, 0).
     *
     * @param x the row, at least two units; not modified
     * @param dy the slope of the loss by y; not modified
     * @param gamma γ of each unit; not modified
     * @param epsilon ε, above 0
     * @return dx, in a new array
     */
    double[] byInput(double[] x, double[] dy, double[] gamma, double epsilon);
}
