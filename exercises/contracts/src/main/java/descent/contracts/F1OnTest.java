package descent.contracts;

/** Exercise {@code 16-f1-threshold}: choose a threshold on validation data, report on test data. */
@FunctionalInterface
public interface F1OnTest {
    /**
     * The F₁ on the test samples at the threshold that is best on the validation samples.
     *
     * <p>A case is said to be 1 where its score is at least the threshold. The thresholds to try are the validation scores. The best one has the
     * greatest F₁ = 2·TP/(2·TP + FP + FN) on the validation samples; of equally good ones, the greatest.
     *
     * <p>Example: validation labels {@code {1, 1, 0, 0}} with scores {@code {0.8, 0.4, 0.6, 0.1}} and test labels {@code {1, 1, 0}} with scores
     * {@code {0.5, 0.3, 0.45}}: the best threshold is 0.4 with F₁ = 0.8, and on the test samples F₁ is {@code 0.5}.
     *
     * @param validationLabels each 0 or 1, at least one 1; not modified
     * @param validationScores one each; not modified
     * @param testLabels each 0 or 1, at least one 1; not modified
     * @param testScores one each; not modified
     */
    double f1(int[] validationLabels, double[] validationScores, int[] testLabels, double[] testScores);
}
