package descent.contracts;

/** Exercise {@code 13-detector}: since when a run overfits. */
@FunctionalInterface
public interface OverfitOnset {
    /**
     * The epoch since which a run overfits, or −1. Both curves are smoothed first: the smoothed value at epoch k is the mean of the
     * {@code window} values that end with epoch k, for k from {@code window − 1} on. Let k be the (first) epoch with the lowest smoothed
     * validation loss. The run overfits since k if at the last epoch the smoothed validation loss is above its value at k by more than
     * {@code tolerance}, and the smoothed training loss is below its value at k.
     *
     * <p>Example: {@code onset({1, 0.8, 0.6, 0.4, 0.2}, {1, 0.7, 0.6, 0.8, 1.1}, 2, 0.1)} is {@code 2}.
     *
     * @param training the training losses of the epochs 0, 1, …; not modified
     * @param validation as many validation losses; not modified
     * @param window at least 1, at most the number of epochs
     * @param tolerance at least 0
     */
    int onset(double[] training, double[] validation, int window, double tolerance);
}
