package descent.contracts;

/** Exercise {@code 21-fresh-statistics}: what batch norm needs after weights were averaged. */
@FunctionalInterface
public interface FreshStatistics {
    /**
     * The statistics of the averaged layer. With {@code W} the mean of the snapshots, {@code z = Wx} for each input x: in the first
     * row the mean of every component of z over all inputs, in the second row its variance (the sum of squared deviations from the
     * mean, divided by the number of inputs).
     *
     * <p>Example: for the snapshots {@code {{1, 0}}} and {@code {{0, 1}}} and the inputs {@code {1, 3}} and {@code {5, 3}} it is
     * {@code {{3}, {1}}}.
     *
     * @param snapshots the weights of one layer at several steps, each with a row for every unit; at least one; not modified
     * @param inputs the layer's inputs, a row for each example, at least one; not modified
     * @return two rows, a column for every unit
     */
    double[][] statistics(double[][][] snapshots, double[][] inputs);
}
