package descent.solutions;

import descent.check.Right;
import descent.contracts.PriorEstimate;
import java.util.Arrays;

/** Right answers to {@code 16-prior-shift}. */
final class PriorEstimateAnswers {
    private PriorEstimateAnswers() {}

    @Right("odds")
    static PriorEstimate odds() {
        return (p, trained, rounds) -> {
            double share = trained;
            for (int t = 0; t < rounds; t++) {
                double factor = share / (1 - share) / (trained / (1 - trained));
                double sum = 0;
                for (double one : p) {
                    double odds = one / (1 - one) * factor;
                    sum += odds / (1 + odds);
                }
                share = sum / p.length;
            }
            return share;
        };
    }

    @Right("both classes weighed by their ratio of shares")
    static PriorEstimate bothClasses() {
        return (p, trained, rounds) -> {
            double share = trained;
            for (int t = rounds; t > 0; t--) {
                double up = share / trained;
                double down = (1 - share) / (1 - trained);
                share = Arrays.stream(p)
                        .map(one -> up * one / (up * one + down * (1 - one)))
                        .average()
                        .orElseThrow();
            }
            return share;
        };
    }

    @Right("logits, called by itself")
    static PriorEstimate recursive() {
        return (p, trained, rounds) -> after(p, trained, rounds);
    }

    private static double after(double[] p, double trained, int rounds) {
        if (rounds == 0) {
            return trained;
        }
        double shift = logit(after(p, trained, rounds - 1)) - logit(trained);
        double sum = 0;
        for (double one : p) {
            sum += 1 / (1 + Math.exp(-logit(one) - shift));
        }
        return sum / p.length;
    }

    private static double logit(double q) {
        return Math.log(q) - Math.log(1 - q);
    }
}
