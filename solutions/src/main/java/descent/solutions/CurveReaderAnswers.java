package descent.solutions;

import descent.check.Right;
import descent.contracts.CurveKind;
import descent.contracts.CurveReader;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 02-diagnose}. */
final class CurveReaderAnswers {
    private CurveReaderAnswers() {}

    @Right("one loop that collects, then the rules in order")
    static CurveReader oneLoop() {
        return losses -> {
            int n = losses.length;
            int rises = 0;
            boolean spike = false;
            double lowest = losses[0];
            if (!Double.isFinite(losses[0])) {
                return CurveKind.NOT_A_NUMBER;
            }
            for (int k = 1; k < n; k++) {
                if (!Double.isFinite(losses[k])) {
                    return CurveKind.NOT_A_NUMBER;
                }
                if (losses[k] > losses[k - 1]) {
                    rises++;
                }
                if (losses[k] > 2 * lowest) {
                    spike = true;
                }
                lowest = Math.min(lowest, losses[k]);
            }
            if (losses[n - 1] > losses[0]) {
                return CurveKind.DIVERGE;
            }
            if (3 * rises >= n - 1) {
                return CurveKind.OSCILLATE;
            }
            if (spike) {
                return CurveKind.SPIKE;
            }
            return losses[n - 1] > 0.9 * losses[0] ? CurveKind.CRAWL : CurveKind.GOOD;
        };
    }

    @Right("a question for each rule, with streams")
    static CurveReader streams() {
        return losses -> {
            double first = losses[0];
            double last = losses[losses.length - 1];
            if (!Arrays.stream(losses).allMatch(Double::isFinite)) {
                return CurveKind.NOT_A_NUMBER;
            } else if (last > first) {
                return CurveKind.DIVERGE;
            }
            long steps = losses.length - 1L;
            long up = IntStream.range(1, losses.length)
                    .filter(k -> losses[k] > losses[k - 1])
                    .count();
            if (up * 3 >= steps) {
                return CurveKind.OSCILLATE;
            }
            boolean spike = IntStream.range(0, losses.length)
                    .anyMatch(j -> Arrays.stream(losses, j, losses.length).anyMatch(loss -> loss > 2 * losses[j]));
            return spike ? CurveKind.SPIKE : last > first * 0.9 ? CurveKind.CRAWL : CurveKind.GOOD;
        };
    }

    @Right("all pairs for the spike, from the last rule to the first")
    static CurveReader backwards() {
        return losses -> {
            double end = losses[losses.length - 1];
            CurveKind kind = end > 0.9 * losses[0] ? CurveKind.CRAWL : CurveKind.GOOD;
            int rises = 0;
            for (int j = 0; j < losses.length; j++) {
                for (int k = j; k < losses.length; k++) {
                    kind = losses[k] > losses[j] + losses[j] ? CurveKind.SPIKE : kind;
                    rises += k == j + 1 && losses[k] > losses[j] ? 1 : 0;
                }
            }
            kind = rises >= (losses.length - 1) / 3.0 ? CurveKind.OSCILLATE : kind;
            kind = end > losses[0] ? CurveKind.DIVERGE : kind;
            for (double loss : losses) {
                if (Double.isNaN(loss) || Double.isInfinite(loss)) {
                    return CurveKind.NOT_A_NUMBER;
                }
            }
            return kind;
        };
    }
}
