package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cross-entropy of class shares y against softmax(z), from the logits z.
 *
 * <pre>
 * q = (1 − ε) y + ε/K                     label smoothing
 * log pₖ = zₖ − max z − log Σⱼ e^(zⱼ − max z)
 * value      (1/D) Σ w Σₖ cₖ qₖ (−log pₖ)
 * gradient   dzₖ = (w/D) (pₖ Σⱼ cⱼ qⱼ − cₖ qₖ),   for c = 1: (w/D)(pₖ − qₖ)
 * D = Σ Σₖ cₖ yₖ over the rows: their number for c = 1
 * </pre>
 *
 * <p>Targets are rows of K shares with the sum 1: one-hot for labels, mixtures for mixup. Class weights cₖ make a weighted mean, as
 * in torch for labels; row weights w do not change D. Nothing overflows.
 *
 * <p>Source: Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990; label smoothing: Szegedy et
 * al., "Rethinking the inception architecture for computer vision", 2016, section 7.
 *
 * @param labelSmoothing ε in [0, 1), 0 for none
 * @param classWeights cₖ ≥ 0, one per class and not all 0, or empty for 1
 */
public record SoftmaxCrossEntropy(double labelSmoothing, List<Double> classWeights) implements Loss {
    /** Checks the settings and copies the list. */
    public SoftmaxCrossEntropy {
        Require.fraction("labelSmoothing", labelSmoothing);
        classWeights = List.copyOf(classWeights);
        double sum = 0;
        for (double c : classWeights) sum += Require.nonNegative("each class weight", c);
        if (!classWeights.isEmpty()) Require.positive("the sum of classWeights", sum);
    }

    /** Without smoothing and weights. */
    public SoftmaxCrossEntropy() {
        this(0, List.of());
    }

    /** With label smoothing only. */
    public SoftmaxCrossEntropy(double labelSmoothing) {
        this(labelSmoothing, List.of());
    }

    /** Returns this loss with these class weights. */
    public SoftmaxCrossEntropy withClassWeights(double... weights) {
        List<Double> list = new ArrayList<>();
        for (double w : weights) list.add(w);
        return new SoftmaxCrossEntropy(labelSmoothing, list);
    }

    @Override
    public double valueAndGradient(
            int rows, int columns, double[] output, double[] target, double @Nullable [] weight, double[] gradient) {
        Loss.check(rows, columns, output, target, weight, gradient);
        if (!classWeights.isEmpty() && classWeights.size() != columns)
            throw new IllegalArgumentException(
                    "there are " + classWeights.size() + " class weights but " + columns + " classes");
        double divisor = divisor(rows, columns, target);
        double sum = 0;
        for (int r = 0, from = 0; r < rows; r++, from += columns) {
            double w = Loss.weight(weight, r);
            double logSum = logSum(output, from, columns);
            double mass = 0;
            double loss = 0;
            for (int k = 0; k < columns; k++) {
                double cq = weightedShare(columns, k, target[from + k]);
                mass += cq;
                // 0·∞ is 0 here: a class without a share costs nothing however unlikely it is.
                if (cq != 0) loss += cq * (logSum - output[from + k]);
            }
            for (int k = 0; k < columns; k++) {
                double p = StrictMath.exp(output[from + k] - logSum);
                gradient[from + k] = w / divisor * (p * mass - weightedShare(columns, k, target[from + k]));
            }
            sum += w * loss;
        }
        return sum / divisor;
    }

    /** The closed form: dzₖ changes by (1/D) Σⱼ cⱼ qⱼ · pₖ (vₖ − Σⱼ pⱼ vⱼ) along v. */
    @Override
    public void hessianProduct(
            int rows, int columns, double[] output, double[] target, double[] change, double[] product) {
        Loss.check(rows, columns, output, target, null, product);
        Shapes.holds("change", change, rows, columns);
        double divisor = divisor(rows, columns, target);
        for (int r = 0, from = 0; r < rows; r++, from += columns) {
            double logSum = logSum(output, from, columns);
            double mass = 0;
            double mean = 0;
            for (int k = 0; k < columns; k++) {
                product[from + k] = StrictMath.exp(output[from + k] - logSum);
                mass += weightedShare(columns, k, target[from + k]);
                mean += product[from + k] * change[from + k];
            }
            for (int k = 0; k < columns; k++) product[from + k] *= mass / divisor * (change[from + k] - mean);
        }
    }

    private double divisor(int rows, int columns, double[] target) {
        if (classWeights.isEmpty()) return rows;
        double sum = 0;
        for (int i = 0; i < rows * columns; i++) sum += classWeight(i % columns) * target[i];
        return sum;
    }

    private double weightedShare(int columns, int k, double share) {
        return classWeight(k) * ((1 - labelSmoothing) * share + labelSmoothing / columns);
    }

    private double classWeight(int k) {
        return classWeights.isEmpty() ? 1 : classWeights.get(k);
    }

    /** Returns log Σⱼ e^zⱼ of k numbers, without overflow. */
    private static double logSum(double[] z, int from, int k) {
        double largest = z[from];
        for (int j = 1; j < k; j++) largest = Math.max(largest, z[from + j]);
        double sum = 0;
        for (int j = 0; j < k; j++) sum += StrictMath.exp(z[from + j] - largest);
        return largest + StrictMath.log(sum);
    }
}
