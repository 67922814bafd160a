package descent.checks;

import descent.check.Misconception;
import descent.contracts.SoftmaxFisher;
import java.util.Arrays;

/** Matrices that are taken for the Fisher matrix. */
final class SoftmaxFisherVariants {
    private SoftmaxFisherVariants() {}

    /** What stands for class k and l in a row whose probabilities are p. */
    private interface Entry {
        double of(double[] p, int k, int l);
    }

    static double[][] reference(double[][] x, double[][] w) {
        return sum(x, w, (p, k, l) -> (k == l ? p[k] : 0) - p[k] * p[l], x.length, false);
    }

    @Misconception(
            name = "a label instead of the expectation",
            hint =
                    "You take the most likely class as the label. That is one outer product for each row, of rank one; the Fisher matrix averages over all labels the model might draw.")
    static SoftmaxFisher empirical() {
        return (x, w) -> sum(
                x,
                w,
                (p, k, l) -> {
                    int best = 0;
                    for (int c = 0; c < p.length; c++) {
                        if (p[c] > p[best]) {
                            best = c;
                        }
                    }
                    return (p[k] - (k == best ? 1 : 0)) * (p[l] - (l == best ? 1 : 0));
                },
                x.length,
                false);
    }

    @Misconception(
            name = "ppᵀ only",
            hint =
                    "Your matrix does not vanish along a shift of all logits. The covariance of a one-hot label is E[yyᵀ] − ppᵀ: what is E[yyᵀ]?")
    static SoftmaxFisher outerOnly() {
        return (x, w) -> sum(x, w, (p, k, l) -> p[k] * p[l], x.length, false);
    }

    @Misconception(
            name = "the diagonal only",
            hint =
                    "Between different classes your matrix is zero. If one probability rises the others must fall: which term says so?")
    static SoftmaxFisher diagonal() {
        return (x, w) -> sum(x, w, (p, k, l) -> k == l ? p[k] * (1 - p[k]) : 0, x.length, false);
    }

    @Misconception(
            name = "the sum over the rows",
            hint =
                    "With every row given twice your matrix doubles. The Fisher matrix of one observation is the mean over the inputs.")
    static SoftmaxFisher total() {
        return (x, w) -> sum(x, w, (p, k, l) -> (k == l ? p[k] : 0) - p[k] * p[l], 1, false);
    }

    @Misconception(
            name = "features outside, classes inside",
            hint =
                    "The numbers are right, but in another order: yours is xxᵀ ⊗ (diag(p) − ppᵀ). All weights of the first class come first.")
    static SoftmaxFisher otherOrder() {
        return (x, w) -> sum(x, w, (p, k, l) -> (k == l ? p[k] : 0) - p[k] * p[l], x.length, true);
    }

    private static double[][] sum(double[][] x, double[][] w, Entry entry, double divisor, boolean featuresFirst) {
        int classes = w.length;
        int d = w[0].length;
        double[][] f = new double[classes * d][classes * d];
        for (double[] row : x) {
            double[] p = softmax(row, w);
            for (int k = 0; k < classes; k++) {
                for (int l = 0; l < classes; l++) {
                    double share = entry.of(p, k, l) / divisor;
                    for (int i = 0; i < d; i++) {
                        for (int j = 0; j < d; j++) {
                            int to = featuresFirst ? i * classes + k : k * d + i;
                            int and = featuresFirst ? j * classes + l : l * d + j;
                            f[to][and] += share * row[i] * row[j];
                        }
                    }
                }
            }
        }
        return f;
    }

    private static double[] softmax(double[] row, double[][] w) {
        double[] z = new double[w.length];
        for (int k = 0; k < z.length; k++) {
            for (int i = 0; i < row.length; i++) {
                z[k] += w[k][i] * row[i];
            }
        }
        double largest = Arrays.stream(z).max().orElseThrow();
        double[] e = Arrays.stream(z).map(zk -> Math.exp(zk - largest)).toArray();
        double total = Arrays.stream(e).sum();
        return Arrays.stream(e).map(ek -> ek / total).toArray();
    }
}
