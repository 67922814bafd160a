package descent.contracts;

/** Exercise {@code 22-pipeline}: how long a batch takes in a pipeline of unequal stages. */
@FunctionalInterface
public interface PipelineDuration {
    /**
     * The time from the first forward to the last backward.
     *
     * <p>Each stage does one thing at a time: first the forwards of micro-batches 0, 1, …, m − 1, then their backwards, m − 1 first. A
     * forward needs the forward of the same micro-batch at the stage before; a backward needs its backward at the stage after, and at the
     * last stage its forward. Everything starts as soon as it can, and sending takes no time.
     *
     * <p>Example: {@code duration({1, 1}, {2, 2}, 3)} is {@code 12}.
     *
     * @param forward the time of one micro-batch's forward at each stage, above 0; not modified
     * @param backward the time of its backward at each stage, above 0; as many; not modified
     * @param microBatches m, at least 1
     */
    double duration(double[] forward, double[] backward, int microBatches);
}
