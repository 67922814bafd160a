package descent.contracts;

/** Exercise {@code 14-half-batches}: whether two batches can stand for one. */
@FunctionalInterface
public interface HalfBatches {
    /**
     * Whether the plain mean of two batches' gradients is always the gradient of both together. A batch's gradient is that of the mean loss
     * over its rows.
     *
     * <p>Example: without batch norm, with 20 and 20 rows, it is.
     *
     * @param batchNorm whether the net has a batch norm; it has no other layer that looks across rows
     * @param training whether it runs in training; in use a batch norm has its running statistics
     * @param first the rows of the first batch, at least 2
     * @param second the rows of the second batch, at least 2
     */
    boolean addUp(boolean batchNorm, boolean training, int first, int second);
}
