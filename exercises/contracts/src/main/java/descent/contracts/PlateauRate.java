package descent.contracts;

/** A run that watches a metric. */
@FunctionalInterface
public interface PlateauRate {
    /**
     * Takes the metric of an epoch and answers η for the next one.
     *
     * <p>Example with η = 1, factor 0.5, patience 1, threshold 0: after the losses 5, 4, 4, 4 the answers are 1, 1, 1, 0.5.
     *
     * @param metric may be NaN
     */
    double after(double metric);
}
