package descent.contracts;

/**
 * What a run of gradient descent saw; row k of each array belongs to the same point θₖ.
 *
 * @param points θ₀ to the last point, each in an array of its own
 * @param losses {@code f(θₖ)}
 * @param gradientNorms {@code ‖∇f(θₖ)‖}, Euclidean
 */
@SuppressWarnings("ArrayRecordComponent") // plain values are what crosses to an answer's JVM
public record History(double[][] points, double[] losses, double[] gradientNorms) {}
