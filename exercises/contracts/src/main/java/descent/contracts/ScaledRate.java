package descent.contracts;

/** Exercise {@code 22-scaled-rate}: the learning rate for another batch size, with a cap and a warm-up. */
@FunctionalInterface
public interface ScaledRate {
    /**
     * The learning rate of an update.
     *
     * <p>The rate to reach is the working rate times k for SGD and times √k for Adam, with k = batch/workingBatch; at most {@code
     * largest}. The warm-up goes in a straight line from the working rate at step 0 to the rate to reach at step {@code warmUp}, and stays
     * there.
     *
     * <p>Example: {@code rate(0.02, 100, 900, false, 1, 5, 10)} is {@code 0.1}, halfway from 0.02 to 0.18; for Adam it is {@code 0.04}.
     *
     * @param workingRate the rate that works with the working batch, above 0
     * @param workingBatch its batch size, at least 1
     * @param batch the batch size now, at least 1; it may be smaller
     * @param adam whether the optimizer is Adam
     * @param largest the largest stable rate, above 0
     * @param step the number of the update, from 0
     * @param warmUp the length of the warm-up, at least 0; with 0 there is none
     */
    double rate(double workingRate, int workingBatch, int batch, boolean adam, double largest, int step, int warmUp);
}
