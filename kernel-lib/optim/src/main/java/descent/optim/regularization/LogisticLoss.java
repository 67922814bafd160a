package descent.optim.regularization;

import descent.optim.linalg.Rows;
import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import java.util.Arrays;

/**
 * The smooth part of penalised logistic regression, Σ cᵢ log(1 + exp(−yᵢ(xᵢᵀw + b))) + (λ/2)Σ wⱼ², the sum over the penalised components.
 *
 * <p>Rows are kept with a last column of ones where there is an intercept. Not to be shared by threads.
 */
final class LogisticLoss implements TwiceDifferentiable {
    /** Rows that are worked on together; 2 to this power is far from overflow. */
    private static final int BLOCK = 64;

    final int width;
    final Rows rows;
    private final double[] sign;
    private final double[] strength;
    private final boolean equal;
    private final double l2;
    private final int penalized;

    LogisticLoss(double[][] x, double[] y, double[] strength, boolean intercept, double l2, int penalized) {
        rows = new Rows(x, intercept);
        width = rows.width;
        equal = Arrays.stream(strength).allMatch(s -> s == strength[0]);
        sign = y;
        this.strength = strength;
        this.l2 = l2;
        this.penalized = penalized;
    }

    @Override
    public int dimension() {
        return width;
    }

    @Override
    public double value(double[] w) {
        double sum = 0;
        for (int i = 0; i < rows.count; i++) sum += strength[i] * loss(sign[i] * rows.dot(i, w));
        return sum + penalty(w);
    }

    /** All rows, in blocks that stay in the first cache between their products with w and with the residuals. */
    @Override
    public double valueAndGradient(double[] w, double[] gradient) {
        Vectors.length("w", w, width);
        Arrays.fill(gradient, 0);
        double[] z = new double[BLOCK];
        double sum = 0;
        for (int from = 0; from < rows.count; from += BLOCK) {
            int count = Math.min(BLOCK, rows.count - from);
            rows.dots(from, count, w, z);
            sum += lossesToResiduals(from, count, z);
            rows.add(z, from, count, gradient);
        }
        for (int j = 0; j < penalized; j++) gradient[j] += l2 * w[j];
        return sum + penalty(w);
    }

    /** Returns the sum of a block's losses and replaces z by their derivatives. Where all count the same, Σ log(1 + eᵢ) is log Π (1 + eᵢ). */
    private double lossesToResiduals(int from, int count, double[] z) {
        double sum = 0;
        double product = 1;
        for (int k = 0; k < count; k++) {
            int i = from + k;
            double margin = sign[i] * z[k];
            double e = Math.exp(-Math.abs(margin));
            if (equal) product *= 1 + e;
            else sum += strength[i] * Math.log(1 + e);
            sum += strength[i] * Math.max(0, -margin);
            z[k] = -sign[i] * strength[i] * (margin > 0 ? e : 1) / (1 + e);
        }
        return sum + strength[from] * Math.log(product);
    }

    @Override
    public void hessianVector(double[] w, double[] v, double[] out) {
        Arrays.fill(out, 0);
        for (int i = 0; i < rows.count; i++) rows.add(curvature(i, w) * rows.dot(i, v), i, out);
        for (int j = 0; j < penalized; j++) out[j] += l2 * v[j];
    }

    /** Returns the Hessian as a system to factor, estimated from every stride-th row where the stride is above 1. */
    SymmetricSystem system(double[] w, int stride) {
        SymmetricSystem system = new SymmetricSystem(width);
        int count = (rows.count + stride - 1) / stride;
        double[] c = new double[count];
        for (int k = 0; k < count; k++) c[k] = curvature(k * stride, w) * rows.count / count;
        system.addProducts(rows.every(stride), count, c);
        for (int j = 0; j < penalized; j++) system.add(j, j, l2);
        return system;
    }

    private double curvature(int i, double[] w) {
        double e = Math.exp(-Math.abs(rows.dot(i, w)));
        return strength[i] * e / ((1 + e) * (1 + e));
    }

    private double penalty(double[] w) {
        double sum = 0;
        for (int j = 0; j < penalized; j++) sum += w[j] * w[j];
        return l2 / 2 * sum;
    }

    /** log(1 + e^{−z}). */
    private static double loss(double z) {
        return Math.log(1 + Math.exp(-Math.abs(z))) + Math.max(0, -z);
    }
}
