package descent.optim.metric;

import descent.optim.linalg.Require;

/** Scores of predicted probabilities of class 1: they reward being right about how sure one is. */
public final class ProbabilityScore {
    /** Probabilities are kept this far from 0 and 1 before their logarithm is taken. */
    private static final double EDGE = 1e-15;

    private ProbabilityScore() {}

    /** Returns the mean of −log of the probability given to the true class, natural logarithm. */
    public static double logLoss(int[] y, double[] p) {
        check(y, p);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double cut = Math.min(1 - EDGE, Math.max(EDGE, p[i]));
            sum -= y[i] == 1 ? Math.log(cut) : Math.log(1 - cut);
        }
        return sum / y.length;
    }

    /** Returns Brier's score, the mean of (p − y)². */
    public static double brier(int[] y, double[] p) {
        check(y, p);
        double sum = 0;
        for (int i = 0; i < y.length; i++) sum += (p[i] - y[i]) * (p[i] - y[i]);
        return sum / y.length;
    }

    static void check(int[] y, double[] p) {
        if (y.length != p.length || y.length == 0)
            throw new IllegalArgumentException(
                    "y and p must have the same length, at least 1, but have " + y.length + " and " + p.length);
        for (int i = 0; i < y.length; i++) {
            Require.that(y[i] == 0 || y[i] == 1, "y[" + i + "]", "must be 0 or 1", y[i]);
            Require.that(p[i] >= 0 && p[i] <= 1, "p[" + i + "]", "must be in [0, 1]", p[i]);
        }
    }
}
