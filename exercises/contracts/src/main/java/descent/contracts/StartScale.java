package descent.contracts;

/** Exercise {@code 10-start-scale}: how large start weights are. */
@FunctionalInterface
public interface StartScale {
    /**
     * The standard deviation of a weight: {@code √(2/(fanIn + fanOut))} for Xavier's start, {@code √(2/fanIn)} for He's.
     *
     * <p>Example: {@code deviation(HE, 50, 8)} is 0.2.
     *
     * @param rule which start
     * @param fanIn the layer's inputs, at least 1
     * @param fanOut the layer's outputs, at least 1
     */
    double deviation(StartRule rule, int fanIn, int fanOut);
}
