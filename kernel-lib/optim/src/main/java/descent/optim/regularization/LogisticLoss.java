package descent.optim.regularization;

import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import java.util.Arrays;

/**
 * The smooth part of penalised logistic regression, Σ cᵢ log(1 + exp(−yᵢ(xᵢᵀw + b))) + (λ/2)Σ wⱼ², the sum over the penalised components.
 *
 * <p>Rows are kept with a last column of ones where there is an intercept. Not to be shared by threads.
 */
final class LogisticLoss implements TwiceDifferentiable {
    final int rows;
    final int width;
    final double[] flat;
    private final double[] sign;
    private final double[] strength;
    private final double l2;
    private final int penalized;

    LogisticLoss(double[][] x, double[] y, double[] strength, boolean intercept, double l2, int penalized) {
        rows = x.length;
        width = x[0].length + (intercept ? 1 : 0);
        flat = new double[Math.multiplyExact(rows, width)];
        for (int i = 0; i < rows; i++) {
            Vectors.length("row " + i + " of x", x[i], x[0].length);
            System.arraycopy(x[i], 0, flat, i * width, x[i].length);
            if (intercept) flat[(i + 1) * width - 1] = 1;
        }
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
        for (int i = 0; i < rows; i++) sum += strength[i] * loss(sign[i] * dot(i, w));
        return sum + penalty(w);
    }

    @Override
    public double valueAndGradient(double[] w, double[] gradient) {
        Vectors.length("w", w, width);
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            double z = sign[i] * dot(i, w);
            double e = Math.exp(-Math.abs(z));
            sum += strength[i] * (Math.log(1 + e) + Math.max(0, -z));
            add(-sign[i] * strength[i] * (z > 0 ? e : 1) / (1 + e), i, gradient);
        }
        for (int j = 0; j < penalized; j++) gradient[j] += l2 * w[j];
        return sum + penalty(w);
    }

    @Override
    public void hessianVector(double[] w, double[] v, double[] out) {
        Arrays.fill(out, 0);
        for (int i = 0; i < rows; i++) add(curvature(i, w) * dot(i, v), i, out);
        for (int j = 0; j < penalized; j++) out[j] += l2 * v[j];
    }

    /** Returns the Hessian as a system to factor, estimated from every stride-th row where the stride is above 1. */
    SymmetricSystem system(double[] w, int stride) {
        SymmetricSystem system = new SymmetricSystem(width);
        int count = (rows + stride - 1) / stride;
        double[] some = stride == 1 ? flat : new double[count * width];
        double[] c = new double[count];
        for (int k = 0; k < count; k++) {
            c[k] = curvature(k * stride, w) * rows / count;
            if (stride > 1) System.arraycopy(flat, k * stride * width, some, k * width, width);
        }
        system.addProducts(some, count, c);
        for (int j = 0; j < penalized; j++) system.add(j, j, l2);
        return system;
    }

    private double curvature(int i, double[] w) {
        double e = Math.exp(-Math.abs(dot(i, w)));
        return strength[i] * e / ((1 + e) * (1 + e));
    }

    private double penalty(double[] w) {
        double sum = 0;
        for (int j = 0; j < penalized; j++) sum += w[j] * w[j];
        return l2 / 2 * sum;
    }

    private double dot(int i, double[] w) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int at = i * width;
        int j = 0;
        for (; j + 3 < width; j += 4) {
            s0 += flat[at + j] * w[j];
            s1 += flat[at + j + 1] * w[j + 1];
            s2 += flat[at + j + 2] * w[j + 2];
            s3 += flat[at + j + 3] * w[j + 3];
        }
        for (; j < width; j++) s0 += flat[at + j] * w[j];
        return (s0 + s1) + (s2 + s3);
    }

    private void add(double c, int i, double[] out) {
        int at = i * width;
        for (int j = 0; j < width; j++) out[j] += c * flat[at + j];
    }

    /** log(1 + e^{−z}). */
    private static double loss(double z) {
        return Math.log(1 + Math.exp(-Math.abs(z))) + Math.max(0, -z);
    }
}
