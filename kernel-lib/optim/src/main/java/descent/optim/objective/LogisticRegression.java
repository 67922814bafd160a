package descent.optim.objective;

import descent.optim.data.Batch;
import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * The mean logistic loss of a linear classifier, J(w) = (1/n) Σᵢ log(1 + exp(−yᵢ xᵢᵀw)) with yᵢ = ±1.
 *
 * <p>∇J = −(1/n) Σ yᵢ σ(−zᵢ) xᵢ and ∇²J = (1/n) Σ σ(zᵢ)σ(−zᵢ) xᵢxᵢᵀ with zᵢ = yᵢ xᵢᵀw. Computed so that no exponential overflows. Labels may also be 0 and 1. With an intercept the parameters are (w₁, …, w_d, c). On separable data there is no minimum:
 * add a penalty. Immutable; threads may share it.
 */
public final class LogisticRegression implements FiniteSum, TwiceDifferentiable {
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

    @Override
    public double valueAndGradient(double[] w, double[] gradient) {
        return valueAndGradient(w, all, gradient);
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
            sum += loss(z);
            rows.add(-y[i] * wrongness(z) / size, i, gradient);
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

    /** log(1 + e^{−z}). */
    private static double loss(double z) {
        return z > 0 ? Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)) - z;
    }

    /** σ(−z): how far the sample is from being right, 1 where it is quite wrong. */
    private static double wrongness(double z) {
        double e = Math.exp(-Math.abs(z));
        return z > 0 ? e / (1 + e) : 1 / (1 + e);
    }
}
