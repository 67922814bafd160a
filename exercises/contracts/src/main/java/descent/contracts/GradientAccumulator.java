package descent.contracts;

/** Holds gradients of micro-batches until it is time for an update. */
@FunctionalInterface
public interface GradientAccumulator {
    /**
     * Takes the gradient of one micro-batch.
     *
     * <p>Example: with K = 2 and a large maxNorm, {@code take({1, 0}, 4, false)} is {@code {}}, and {@code take({3, 6}, 2, false)} after
     * it is {@code {5/3, 2}}.
     *
     * @param gradient the mean gradient of the micro-batch; not modified
     * @param examples how many examples it has, at least 1
     * @param last whether it is the last of its epoch; then there is an update with what is held, be it fewer than K
     * @return a new array: the gradient for the update if this was the K-th since the one before, or the last of the epoch: the mean over
     *     all examples held, shortened to the length maxNorm if it is longer; otherwise an empty array. After an update nothing is held
     */
    double[] take(double[] gradient, int examples, boolean last);
}
