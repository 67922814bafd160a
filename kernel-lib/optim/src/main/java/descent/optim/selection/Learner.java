package descent.optim.selection;

/**
 * Something that learns a prediction from data. Any method of the library is one by a lambda.
 *
 * <pre>{@code Learner ridge = (x, y) -> new Ridge(1).fit(x, y)::predict; }</pre>
 */
@FunctionalInterface
public interface Learner {
    /** Learns from n rows and n targets; neither may be modified. */
    Predictor fit(double[][] x, double[] y);
}
