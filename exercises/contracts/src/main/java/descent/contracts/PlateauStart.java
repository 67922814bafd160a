package descent.contracts;

/** Exercise {@code 09-plateau}: a rate that is lowered when a metric stands still. */
@FunctionalInterface
public interface PlateauStart {
    /**
     * Starts a run with a memory of its own.
     *
     * <p>A metric <em>improves</em> if it beats the best one so far by more than the threshold: below {@code best − threshold}, or above
     * {@code best + threshold} if larger is better. It then becomes the best. The first number improves on nothing. NaN never improves.
     *
     * @param rate η at the start, above 0
     * @param factor what η is multiplied by, in (0, 1)
     * @param patience p ≥ 0: the (p + 1)-th metric in a row without improvement lowers η, and the counting starts again
     * @param threshold at least 0
     * @param largerIsBetter whether the metric shall rise (accuracy) instead of fall (loss)
     */
    PlateauRate start(double rate, double factor, int patience, double threshold, boolean largerIsBetter);
}
