package descent.optim.selection;

import descent.optim.metric.RegressionScore;

/** How good predictions are, as one number. */
@FunctionalInterface
public interface Score {
    /** Returns the score of the predictions for the true targets. */
    double of(double[] y, double[] predicted);

    /** The mean squared error: lower is better. */
    static Score meanSquaredError() {
        return (y, predicted) -> RegressionScore.of(y, predicted).meanSquaredError();
    }

    /** The share of predictions that equal the target. */
    static Score accuracy() {
        return (y, predicted) -> {
            int right = 0;
            for (int i = 0; i < y.length; i++) if (y[i] == predicted[i]) right++;
            return (double) right / y.length;
        };
    }

    /** The mean over the classes of the share that is met. */
    static Score balancedAccuracy() {
        return (y, predicted) -> {
            double sum = 0;
            double[] classes = java.util.Arrays.stream(y).distinct().toArray();
            for (double c : classes) {
                int members = 0;
                int right = 0;
                for (int i = 0; i < y.length; i++) {
                    if (y[i] != c) continue;
                    members++;
                    if (predicted[i] == c) right++;
                }
                sum += (double) right / members;
            }
            return sum / classes.length;
        };
    }
}
