package descent.contracts;

/** Exercise {@code 13-early-stopping}: when to end training, and which weights to keep. */
@FunctionalInterface
public interface StoppingStart {
    /**
     * Starts a run that has seen nothing yet.
     *
     * <p>Example: with patience 2 and min delta 0.1 the losses 1, 0.95, 0.8, 0.75, 0.72 at the epochs 1 to 5 give
     * {@code false, false, false, false, true}, and the best epoch is 3.
     *
     * @param patience how many bad epochs in a row end the run, at least 1
     * @param minDelta by more than how much a loss must be lower, at least 0
     */
    StoppingWatch start(int patience, double minDelta);
}
