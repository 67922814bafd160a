package descent.optim.objective;

import descent.optim.data.Batch;
import descent.optim.linalg.Rows;
import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * Half the mean squared error of a linear model, J(w) = (1/2n) Σᵢ (xᵢᵀw − yᵢ)².
 *
 * <p>∇J = (1/n) Xᵀ(Xw − y), ∇²J = (1/n) XᵀX. The ½ takes away the 2 of the derivative; other courses leave it out, and their gradient is twice as long. With an intercept the parameters are (w₁, …, w_d, c). Immutable; threads may share it. Cost:
 * two multiplications per number of the batch.
 */
public final class LinearRegression implements FiniteSum, TwiceDifferentiable {
    private final Rows rows;
    private final double[] y;
    private final Batch all;

    private LinearRegression(double[][] x, double[] y, boolean intercept) {
        rows = new Rows(x, intercept);
        Vectors.length("y", y, rows.count);
        this.y = y.clone();
        all = Batch.all(rows.count);
    }

    /**
     * The model xᵀw without intercept.
     *
     * @param x n rows of d numbers, copied
     * @param y n numbers, copied
     */
    public LinearRegression(double[][] x, double[] y) {
        this(x, y, false);
    }

    /** The model xᵀw + c. */
    public static LinearRegression withIntercept(double[][] x, double[] y) {
        return new LinearRegression(x, y, true);
    }

    /** The one-parameter model y = θx, a line through the origin. */
    public static LinearRegression throughOrigin(double[] x, double[] y) {
        return new LinearRegression(column(x), y, false);
    }

    /** The two-parameter model y = θ₁x + θ₂. */
    public static LinearRegression line(double[] x, double[] y) {
        return new LinearRegression(column(x), y, true);
    }

    private static double[][] column(double[] x) {
        double[][] rows = new double[x.length][];
        for (int i = 0; i < x.length; i++) rows[i] = new double[] {x[i]};
        return rows;
    }

    @Override
    public int dimension() {
        return rows.width;
    }

    @Override
    public int terms() {
        return rows.count;
    }

    /** Returns the model's prediction xᵢᵀw for sample i. */
    public double prediction(int i, double[] w) {
        return rows.dot(i, w);
    }

    @Override
    public double value(double[] w) {
        Vectors.length("w", w, rows.width);
        double sum = 0;
        for (int i = 0; i < rows.count; i++) {
            double residual = rows.dot(i, w) - y[i];
            sum += residual * residual;
        }
        return sum / (2 * rows.count);
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
            double residual = rows.dot(i, w) - y[i];
            sum += residual * residual;
            rows.add(residual / size, i, gradient);
        }
        return sum / (2 * size);
    }

    @Override
    public void hessianVector(double[] w, double[] v, double[] out) {
        Vectors.length("v", v, rows.width);
        Arrays.fill(out, 0);
        for (int i = 0; i < rows.count; i++) rows.add(rows.dot(i, v) / rows.count, i, out);
    }
}
