package descent.contracts;

/** Exercise {@code 22-shards}: the gradient of a batch from the gradients of its parts. */
@FunctionalInterface
public interface ShardMean {
    /**
     * The mean gradient over all examples, from the mean gradient of each shard.
     *
     * <p>Example: {@code mean({{1}, {4}}, {2, 1})} is {@code {2}}.
     *
     * @param gradients one row per worker, all of the same length: the mean gradient of its shard; not modified
     * @param sizes how many examples each shard has; 0 is allowed, but not for all
     * @return a new array
     */
    double[] mean(double[][] gradients, int[] sizes);
}
