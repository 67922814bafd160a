package descent.contracts;

/** A run of early stopping, which remembers what it has seen. */
public interface StoppingWatch {
    /**
     * Takes the validation loss after an epoch. It is an improvement if it is below the best loss so far by more than min delta; the first
     * loss that is a finite number always is one. Everything else, equal losses and NaN too, is a bad epoch.
     *
     * @param loss the validation loss, possibly NaN or infinite
     * @param epoch the number of the epoch, larger than the last one
     * @return whether to stop: whether the last {@code patience} epochs or more were bad
     */
    boolean update(double loss, int epoch);

    /** The epoch of the last improvement, whose weights are to be restored; −1 before any. */
    int bestEpoch();
}
