package descent.optim.metric;

import descent.optim.linalg.Require;
import java.util.stream.IntStream;

/** Samples of two classes sorted by score, highest first, with equal scores taken together. Immutable; what the curves are made of. */
final class Ranking {
    final double[] thresholds; // the distinct scores, descending
    final int[] truePositives; // with score ≥ threshold
    final int[] falsePositives;
    final int positives;
    final int negatives;

    Ranking(int[] y, double[] scores) {
        if (y.length != scores.length)
            throw new IllegalArgumentException(
                    "y and scores must have the same length but have " + y.length + " and " + scores.length);
        for (int i = 0; i < y.length; i++) {
            Require.that(y[i] == 0 || y[i] == 1, "y[" + i + "]", "must be 0 or 1", y[i]);
            Require.that(!Double.isNaN(scores[i]), "scores[" + i + "]", "must be a number", scores[i]);
        }
        int[] order = IntStream.range(0, y.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        int distinct = 0;
        double[] threshold = new double[y.length];
        int[] hits = new int[y.length];
        int[] alarms = new int[y.length];
        int hit = 0;
        int alarm = 0;
        for (int k = 0; k < order.length; k++) {
            if (y[order[k]] == 1) hit++;
            else alarm++;
            if (k + 1 < order.length && scores[order[k + 1]] == scores[order[k]]) continue;
            threshold[distinct] = scores[order[k]];
            hits[distinct] = hit;
            alarms[distinct++] = alarm;
        }
        thresholds = java.util.Arrays.copyOf(threshold, distinct);
        truePositives = java.util.Arrays.copyOf(hits, distinct);
        falsePositives = java.util.Arrays.copyOf(alarms, distinct);
        positives = hit;
        negatives = alarm;
        if (hit == 0 || alarm == 0) throw new IllegalArgumentException("y must hold both classes but holds one");
    }
}
