package descent.contracts;

/** Exercise {@code 16-precision-recall}: three scores of decisions. */
@FunctionalInterface
public interface PrecisionRecallScores {
    /**
     * Precision, recall and F₁ of class 1.
     *
     * <p>Precision is the share of the cases said to be 1 that are 1, recall the share of the cases that are 1 that were said to be, F₁ =
     * 2PR/(P + R). 0/0 counts as 0.
     *
     * <p>Example: {@code scores({1, 1, 1, 0, 0, 0}, {1, 0, 0, 1, 0, 0})} is {@code {0.5, 0.333…, 0.4}}.
     *
     * @param labels n ≥ 1 labels, each 0 or 1; not modified
     * @param said what was said about each, 0 or 1; not modified
     * @return precision, recall, F₁
     */
    double[] scores(int[] labels, int[] said);
}
