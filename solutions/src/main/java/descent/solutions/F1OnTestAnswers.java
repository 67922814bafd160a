package descent.solutions;

import descent.check.Right;
import descent.contracts.F1OnTest;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 16-f1-threshold}. */
final class F1OnTestAnswers {
    private F1OnTestAnswers() {}

    private static double f1(int[] labels, double[] scores, double threshold) {
        int hits = 0;
        int falseAlarms = 0;
        int misses = 0;
        for (int i = 0; i < labels.length; i++) {
            if (scores[i] >= threshold) {
                if (labels[i] == 1) {
                    hits++;
                } else {
                    falseAlarms++;
                }
            } else if (labels[i] == 1) {
                misses++;
            }
        }
        return 2.0 * hits / (2 * hits + falseAlarms + misses);
    }

    @Right("every validation score as threshold")
    static F1OnTest everyScore() {
        return (vl, vs, tl, ts) -> {
            double best = vs[0];
            for (double t : vs) {
                double here = f1(vl, vs, t);
                double most = f1(vl, vs, best);
                if (here > most || here == most && t > best) {
                    best = t;
                }
            }
            return f1(tl, ts, best);
        };
    }

    @Right("thresholds from the greatest down")
    static F1OnTest descending() {
        return (vl, vs, tl, ts) -> {
            double[] thresholds = vs.clone();
            Arrays.sort(thresholds);
            double threshold = thresholds[vs.length - 1];
            double most = f1(vl, vs, threshold);
            for (int k = vs.length - 2; k >= 0; k--) {
                double here = f1(vl, vs, thresholds[k]);
                if (here > most) {
                    most = here;
                    threshold = thresholds[k];
                }
            }
            return f1(tl, ts, threshold);
        };
    }

    @Right("one pass over sorted samples")
    static F1OnTest onePass() {
        return (vl, vs, tl, ts) -> {
            int[] order = IntStream.range(0, vs.length)
                    .boxed()
                    .sorted((a, b) -> Double.compare(vs[b], vs[a]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int ones = Arrays.stream(vl).sum();
            int hits = 0;
            double most = 0;
            double threshold = vs[order[0]];
            for (int k = 0; k < order.length; k++) {
                hits += vl[order[k]];
                if (k + 1 < order.length && vs[order[k + 1]] == vs[order[k]]) {
                    continue;
                }
                double half = (double) hits / (k + 1 + ones);
                if (half > most) {
                    most = half;
                    threshold = vs[order[k]];
                }
            }
            double cut = threshold;
            double found = IntStream.range(0, tl.length)
                    .filter(i -> ts[i] >= cut)
                    .map(i -> tl[i])
                    .sum();
            double alarms = Arrays.stream(ts).filter(s -> s >= cut).count();
            return 2 * found / (alarms + Arrays.stream(tl).sum());
        };
    }
}
