package descent.contracts;

/** Exercise {@code 09-one-cycle}: where in its cycle a run is, given epoch and batch. */
@FunctionalInterface
public interface OneCycleRate {
    /**
     * The rate of the one-cycle schedule during a batch, in straight lines.
     *
     * <p>Updates are counted over the whole run: t = epoch · batches + batch, T = epochs · batches. The rate rises in a straight line
     * from η/25 at t = 0 to η at t = pT − 1 (which need not be whole), then falls in a straight line to 0 at t = T − 1.
     *
     * <p>Example with 2 epochs of 5 batches, η = 1, p = 0.6: update 0 has 0.04, update 5 (epoch 1, batch 0) has 1, update 9 has 0.
     *
     * @param epoch the epoch, from 0
     * @param batch the batch within the epoch, from 0
     * @param epochs epochs in the run
     * @param batches batches in an epoch
     * @param highest η, above 0
     * @param share p in (0, 1), with pT above 1
     */
    double rate(int epoch, int batch, int epochs, int batches, double highest, double share);
}
