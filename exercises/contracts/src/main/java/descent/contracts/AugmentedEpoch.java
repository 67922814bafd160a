package descent.contracts;

/** Exercise {@code 13-augmentation}: the examples of one epoch, varied without changing their labels. */
@FunctionalInterface
public interface AugmentedEpoch {
    /**
     * The rows for one epoch, in new arrays. Rows of the validation part come back as they are. Each row of the training part, in order: if
     * mirroring keeps the label, one random number is drawn and the row is reversed if it is below 0.5; then to each number
     * {@code amount·(2u − 1)} is added, with a new random number u each time.
     *
     * <p>Example: with the random numbers 0.9, 0.25 and 0.75, {@code epoch({{1, 2}, {5, 6}}, {true, false}, true, 0.2, chance)} is
     * {@code {{0.9, 2.1}, {5, 6}}}.
     *
     * @param rows the examples, at least one; not modified
     * @param training which of them are training data; the others are validation data
     * @param mirrorKeepsLabel whether a mirrored example has the same label; where direction is the label it has not
     * @param amount the largest change of a number, at least 0
     * @param chance where the random numbers come from; no more are drawn than are needed
     */
    double[][] epoch(double[][] rows, boolean[] training, boolean mirrorKeepsLabel, double amount, Chance chance);
}
