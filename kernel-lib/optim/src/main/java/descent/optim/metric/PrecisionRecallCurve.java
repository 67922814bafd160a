package descent.optim.metric;

/**
 * The precision–recall curve as the threshold rises.
 *
 * <p>One point per distinct score, thresholds ascending, then (precision 1, recall 0) without a threshold. {@link #averagePrecision} is the area as a sum of rectangles, ΣP_k(R_k − R_{k−1}); the trapezoids of {@link #area} are too optimistic, because precision is not linear between points. Immutable.
 *
 * <p>Source: Davis and Goadrich, "The relationship between precision-recall and ROC curves", ICML 2006, section 4.
 */
public final class PrecisionRecallCurve {
    private final double[] precisions;
    private final double[] recalls;
    private final double[] thresholds;

    /** The curve of n classes 0 and 1 and their scores; neither is modified. */
    public PrecisionRecallCurve(int[] y, double[] scores) {
        Ranking ranking = new Ranking(y, scores);
        int points = ranking.thresholds.length;
        precisions = new double[points + 1];
        recalls = new double[points + 1];
        thresholds = new double[points];
        precisions[points] = 1;
        for (int k = 0; k < points; k++) {
            int from = points - 1 - k;
            int hits = ranking.truePositives[from];
            precisions[k] = (double) hits / (hits + ranking.falsePositives[from]);
            recalls[k] = (double) hits / ranking.positives;
            thresholds[k] = ranking.thresholds[from];
        }
    }

    /** Returns the precisions. */
    public double[] precisions() {
        return precisions.clone();
    }

    /** Returns the recalls, descending to 0. */
    public double[] recalls() {
        return recalls.clone();
    }

    /** Returns the thresholds, ascending, of all points but the last. */
    public double[] thresholds() {
        return thresholds.clone();
    }

    /** Returns the average precision. */
    public double averagePrecision() {
        double sum = 0;
        for (int k = 0; k + 1 < recalls.length; k++) sum += (recalls[k] - recalls[k + 1]) * precisions[k];
        return sum;
    }

    /** Returns the area by trapezoids. */
    public double area() {
        double area = 0;
        for (int k = 0; k + 1 < recalls.length; k++)
            area += (recalls[k] - recalls[k + 1]) * (precisions[k] + precisions[k + 1]) / 2;
        return area;
    }

    /** Returns the threshold with the greatest F₁, the lowest of equals. Choose it on validation data, not on the test set. */
    public double bestF1Threshold() {
        double best = -1;
        double threshold = thresholds[0];
        for (int k = 0; k < thresholds.length; k++) {
            double sum = precisions[k] + recalls[k];
            double f1 = sum == 0 ? 0 : 2 * precisions[k] * recalls[k] / sum;
            if (f1 > best) {
                best = f1;
                threshold = thresholds[k];
            }
        }
        return threshold;
    }

    @Override
    public String toString() {
        return "PrecisionRecallCurve of " + precisions.length + " points, average precision " + averagePrecision();
    }
}
