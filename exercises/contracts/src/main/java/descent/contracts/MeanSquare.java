package descent.contracts;

/** Exercise {@code 06-mean-square}: a mean of squares that forgets. */
@FunctionalInterface
public interface MeanSquare {
    /**
     * The moving average of the squared gradients after one more gradient: {@code β·v + (1 − β)·g²}.
     *
     * <p>Example: {@code next(1, 3, 0.75)} is {@code 3}.
     *
     * @param v the average so far, at least 0
     * @param gradient the gradient g that has just been seen
     * @param beta the decay β, at least 0 and below 1
     */
    double next(double v, double gradient, double beta);
}
