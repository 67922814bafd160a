package descent.optim.objective;

import descent.optim.data.Batch;
import descent.optim.linalg.Rows;
import descent.optim.linalg.Vectors;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * The mean logistic loss of a linear classifier, J(w) = (1/n) Σᵢ log(1 + exp(−yᵢ xᵢᵀw)) with yᵢ = ±1.
 *
 * <p>∇J = −(1/n) Σ yᵢ σ(−zᵢ) xᵢ and ∇²J = (1/n) Σ σ(zᵢ)σ(−zᵢ) xᵢxᵢᵀ with zᵢ = yᵢ xᵢᵀw. Computed so that no exponential overflows. Labels may also be 0 and 1. With an intercept the parameters are (w₁, …, w_d, c). On separable data there is no minimum:
 * add a penalty. Immutable; threads may share it.
 */
public final class LogisticRegression implements FiniteSum, TwiceDifferentiable {
    /** Rows that are worked on together; 2 to this power is far from overflow. */
    private static final int BLOCK = 64;

    private final Rows rows;
    private final double[] y;
    private final Batch all;

    private LogisticRegression(double[][] x, double[] y, boolean intercept) {
        rows = new Rows(x, intercept);
        Vectors.length("y", y, rows.count);
        this.y = signs(y);
        all = Batch.all(rows.count);
    }

    /**
     * The classifier xᵀw without intercept.
     *
     * @param x n rows of d numbers, copied
     * @param y n labels, all of them −1 or 1, or all 0 or 1
     */
    public LogisticRegression(double[][] x, double[] y) {
        this(x, y, false);
    }

    /** The classifier xᵀw + c. */
    public static LogisticRegression withIntercept(double[][] x, double[] y) {
        return new LogisticRegression(x, y, true);
    }

    private static double[] signs(double[] y) {
        double[] signs = y.clone();
        boolean zero = false;
        boolean minus = false;
        for (int i = 0; i < y.length; i++) {
            if (y[i] == 0) zero = true;
            else if (y[i] == -1) minus = true;
            else if (y[i] != 1)
                throw new IllegalArgumentException("y must hold -1 and 1, or 0 and 1, but y[" + i + "] was " + y[i]);
            signs[i] = y[i] == 1 ? 1 : -1;
        }
        if (zero && minus)
            throw new IllegalArgumentException("y must hold -1 and 1, or 0 and 1, but holds both 0 and -1");
        return signs;
    }

    @Override
    public int dimension() {
        return rows.width;
    }

    @Override
    public int terms() {
        return rows.count;
    }

    /** Returns the model's probability σ(xᵢᵀw) that sample i is positive. */
    public double probability(int i, double[] w) {
        double z = rows.dot(i, w);
        return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
    }

    @Override
    public double value(double[] w) {
        Vectors.length("w", w, rows.width);
        double sum = 0;
        for (int i = 0; i < rows.count; i++) sum += loss(y[i] * rows.dot(i, w));
        return sum / rows.count;
    }

    /** All rows, in blocks that stay in the first cache between their products with w and with the residuals. */
    @Override
    public double valueAndGradient(double[] w, double[] gradient) {
        Vectors.length("w", w, rows.width);
        Vectors.length("gradient", gradient, rows.width);
        Arrays.fill(gradient, 0);
        double[] z = new double[BLOCK];
        double sum = 0;
        for (int from = 0; from < rows.count; from += BLOCK) {
            int count = Math.min(BLOCK, rows.count - from);
            rows.dots(from, count, w, z);
            sum += lossesToResiduals(from, count, z);
            rows.add(z, from, count, gradient);
        }
        return sum / rows.count;
    }

    /**
     * Returns the sum of a block's losses and replaces z by the derivatives of their mean.
     *
     * <p>Σ log(1 + eᵢ) is taken as log Π (1 + eᵢ), one logarithm a block; factors too near 1 for that keep their own.
     */
    private double lossesToResiduals(int from, int count, double[] z) {
        double sum = 0;
        double product = 1;
        for (int k = 0; k < count; k++) {
            double sign = y[from + k];
            double margin = sign * z[k];
            double e = Math.exp(-Math.abs(margin));
            double u = 1 + e;
            if (e > 0.01) product *= u;
            else sum += log1p(e);
            sum += Math.max(0, -margin);
            z[k] = -sign * (margin > 0 ? e : 1) / (u * rows.count);
        }
        return sum + Math.log(product);
    }

    @Override
    public double valueAndGradient(double[] w, Batch batch, double[] gradient) {
        Vectors.length("w", w, rows.width);
        Vectors.length("gradient", gradient, rows.width);
        Arrays.fill(gradient, 0);
        int size = batch.size();
        double sum = 0;
        for (int k = 0; k < size; k++) {
            int i = batch.index(k);
            double z = y[i] * rows.dot(i, w);
            double e = Math.exp(-Math.abs(z)); // serves the loss and the gradient
            sum += log1p(e) + Math.max(0, -z);
            rows.add(-y[i] * (z > 0 ? e : 1) / ((1 + e) * size), i, gradient);
        }
        return sum / size;
    }

    @Override
    public void hessianVector(double[] w, double[] v, double[] out) {
        Vectors.length("w", w, rows.width);
        Vectors.length("v", v, rows.width);
        Arrays.fill(out, 0);
        for (int i = 0; i < rows.count; i++) {
            double q = wrongness(rows.dot(i, w));
            rows.add(q * (1 - q) * rows.dot(i, v) / rows.count, i, out);
        }
    }

    /** (1/n) XᵀSX, one row after the other: n·d²/2 multiplications, where d products would cost four times as many. */
    @Override
    public void hessian(double[] w, DMatrixRMaj out) {
        Vectors.length("w", w, rows.width);
        out.reshape(rows.width, rows.width);
        out.zero();
        for (int i = 0; i < rows.count; i++) {
            double q = wrongness(rows.dot(i, w));
            rows.addSquare(q * (1 - q) / rows.count, i, out.data);
        }
        for (int i = 0; i < rows.width; i++) for (int j = 0; j < i; j++) out.set(j, i, out.get(i, j));
    }

    /** log(1 + e^{−z}). */
    private static double loss(double z) {
        return log1p(Math.exp(-Math.abs(z))) + Math.max(0, -z);
    }

    /**
     * log(1 + e) for 0 ≤ e ≤ 1 to rounding, by the logarithm of the rounded 1 + e and what the rounding left out; the compiler has its own logarithm, but none of 1 + e.
     *
     * <p>Source: Goldberg, "What every computer scientist should know about floating-point arithmetic", 1991, theorem 4.
     */
    private static double log1p(double e) {
        double u = 1 + e;
        return u == 1 ? e : Math.log(u) * e / (u - 1);
    }

    /** σ(−z): how far the sample is from being right, 1 where it is quite wrong. */
    private static double wrongness(double z) {
        double e = Math.exp(-Math.abs(z));
        return z > 0 ? e / (1 + e) : 1 / (1 + e);
    }
}
