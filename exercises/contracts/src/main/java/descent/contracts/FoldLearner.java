package descent.contracts;

/** Something that learns from training samples and predicts the targets of others. */
@FunctionalInterface
public interface FoldLearner {
    /**
     * The predictions for the test rows, one each.
     *
     * @param train the training rows
     * @param targets their targets
     * @param test the rows to predict
     */
    double[] predict(double[][] train, double[] targets, double[][] test);
}
