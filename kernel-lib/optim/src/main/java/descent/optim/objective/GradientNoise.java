package descent.optim.objective;

import descent.optim.data.Batch;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Locale;

/**
 * How noisy the gradients of single terms are at a point, and what batch size that asks for.
 *
 * <pre>
 * G = ∇f,  tr Σ = 1/(N − 1) Σᵢ ‖∇fᵢ − G‖²
 * a batch of B drawn without replacement has E‖g − G‖² = (tr Σ/B)(1 − B/N)
 * noise scale  B_simple = tr Σ / ‖G‖²
 * </pre>
 *
 * <p>Below the noise scale, doubling the batch about halves the number of steps; above it, hardly. It grows as ‖G‖ falls during training.
 *
 * <p>Source: McCandlish, Kaplan, Amodei et al., "An empirical model of large-batch training", 2018, equation (2.9) and appendix A.1.
 *
 * @param terms N
 * @param gradientNorm ‖G‖
 * @param trace tr Σ, the summed variance of one term's gradient
 */
public record GradientNoise(int terms, double gradientNorm, double trace) {
    /** Measures it at x, which is not modified, from the gradient of every single term. Cost: N gradients, twice. */
    public static GradientNoise at(FiniteSum f, double[] x) {
        int terms = Require.atLeast(2, "terms", f.terms());
        double[] mean = new double[x.length];
        f.valueAndGradient(x, mean);
        double[] one = new double[x.length];
        double sum = 0;
        for (int i = 0; i < terms; i++) {
            f.valueAndGradient(x, Batch.of(i), one);
            double distance = Vectors.distance(one, mean);
            sum += distance * distance;
        }
        return new GradientNoise(terms, Vectors.norm(mean), sum / (terms - 1));
    }

    /**
     * Estimates it without bias from the squared gradient norms seen with a small and with a big batch (means over several batches): ‖g_B‖² is ‖G‖² + tr Σ/B on average.
     *
     * @param smallSquare the mean of ‖g‖² over batches of {@code small} terms
     * @param bigSquare the mean of ‖g‖² over batches of {@code big} terms
     */
    public static GradientNoise ofTwoBatchSizes(int terms, int small, double smallSquare, int big, double bigSquare) {
        Require.atLeast(1, "small", small);
        Require.atLeast(small + 1, "big", big);
        double square = (big * bigSquare - small * smallSquare) / (big - small);
        double trace = (smallSquare - bigSquare) / (1.0 / small - 1.0 / big);
        return new GradientNoise(terms, Math.sqrt(Math.max(0, square)), trace);
    }

    /** Returns E‖g − G‖² for batches of that size drawn with replacement, tr Σ·(N − 1)/N / B. */
    public double varianceWithReplacement(int batchSize) {
        Require.atLeast(1, "batchSize", batchSize);
        return trace * (terms - 1) / terms / batchSize;
    }

    /** Returns E‖g − G‖² for batches of that size drawn without replacement, (tr Σ/B)(1 − B/N): 0 for the whole. */
    public double variance(int batchSize) {
        Require.that(batchSize >= 1 && batchSize <= terms, "batchSize", "must be in [1, " + terms + "]", batchSize);
        return trace / batchSize * (1 - (double) batchSize / terms);
    }

    /** Returns B_simple = tr Σ/‖G‖². */
    public double scale() {
        return trace / (gradientNorm * gradientNorm);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "‖G‖ = %.4g, tr Σ = %.4g, noise scale %.4g", gradientNorm, trace, scale());
    }
}
