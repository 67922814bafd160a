package descent.contracts;

/** Exercise {@code 21-weight-average}: the average of stochastic weight averaging. */
@FunctionalInterface
public interface SnapshotMean {
    /**
     * The mean, with equal weights, of {@code points[from]}, {@code points[from + every]}, {@code points[from + 2·every]}, ….
     *
     * <p>Example: {@code mean({{9}, {1}, {7}, {5}}, 1, 2)} is {@code {3}}.
     *
     * @param points the run's weights, a row per step; not modified
     * @param from the first row that counts, a valid index
     * @param every from 1
     * @return a new array
     */
    double[] mean(double[][] points, int from, int every);
}
