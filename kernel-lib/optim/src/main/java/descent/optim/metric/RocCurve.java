package descent.optim.metric;

/**
 * The ROC curve: true-positive against false-positive rate as the threshold falls.
 *
 * <p>One point per distinct score after (0, 0). The area is the probability that a positive scores above a negative, ties counting one half (Mann–Whitney). It does not change when the negatives are multiplied; see {@link PrecisionRecallCurve} for what does. Immutable.
 */
public final class RocCurve {
    private final double[] falsePositiveRates;
    private final double[] truePositiveRates;
    private final double[] thresholds;

    /** The curve of n classes 0 and 1 and their scores; neither is modified. */
    public RocCurve(int[] y, double[] scores) {
        Ranking ranking = new Ranking(y, scores);
        int points = ranking.thresholds.length;
        falsePositiveRates = new double[points + 1];
        truePositiveRates = new double[points + 1];
        thresholds = ranking.thresholds;
        for (int k = 0; k < points; k++) {
            falsePositiveRates[k + 1] = (double) ranking.falsePositives[k] / ranking.negatives;
            truePositiveRates[k + 1] = (double) ranking.truePositives[k] / ranking.positives;
        }
    }

    /** Returns the false-positive rates, from 0 to 1. */
    public double[] falsePositiveRates() {
        return falsePositiveRates.clone();
    }

    /** Returns the true-positive rates, from 0 to 1. */
    public double[] truePositiveRates() {
        return truePositiveRates.clone();
    }

    /** Returns the thresholds, descending, of all points but the first; a sample at the threshold counts as positive. */
    public double[] thresholds() {
        return thresholds.clone();
    }

    /** Returns the area under the curve. */
    public double area() {
        double area = 0;
        for (int k = 1; k < falsePositiveRates.length; k++)
            area += (falsePositiveRates[k] - falsePositiveRates[k - 1])
                    * (truePositiveRates[k] + truePositiveRates[k - 1])
                    / 2;
        return area;
    }

    @Override
    public String toString() {
        return "RocCurve of " + falsePositiveRates.length + " points, area " + area();
    }
}
