package descent.contracts;

/** Exercise {@code 22-accumulator}: gradient accumulation with clipping. */
@FunctionalInterface
public interface AccumulatorStart {
    /**
     * Starts with nothing held.
     *
     * @param n the number of parameters, at least 1
     * @param every K, the number of micro-batches for one update, at least 1
     * @param maxNorm the largest length of a gradient that is used for an update, above 0
     */
    GradientAccumulator start(int n, int every, double maxNorm);
}
