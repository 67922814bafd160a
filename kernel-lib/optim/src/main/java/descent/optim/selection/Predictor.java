package descent.optim.selection;

/** A fitted model: a number for a row of features. For classes it is the class, or the score or probability of class 1. */
@FunctionalInterface
public interface Predictor {
    /** Returns the prediction; x is not modified. */
    double predict(double[] x);

    /** Returns the predictions for all rows. */
    default double[] predict(double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) predictions[i] = predict(x[i]);
        return predictions;
    }
}
