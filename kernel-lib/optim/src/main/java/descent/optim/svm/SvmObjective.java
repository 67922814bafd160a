package descent.optim.svm;

import descent.optim.data.Batch;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import java.util.Arrays;

/**
 * The primal of the linear machine as a mean, (λ/2)‖w‖² + (1/n) Σ loss(yᵢ(wᵀxᵢ + b)), for gradient methods.
 *
 * <p>With λ = 1/(nC) it is 1/(nC) times the primal of {@link Svc}. The hinge has a kink at margin 1: there 0 is taken, so a sample acts only where its margin is below 1. The squared hinge is smooth; with λ = 0 it is the smooth part of an L1 machine, for {@link descent.optim.regularization.Composite}. Parameters: (w₁, …, w_d), then b where there is one,
 * which is not penalised. Immutable; threads may share it.
 */
public final class SvmObjective implements FiniteSum {
    private final double[][] x;
    private final double[] y;
    private final double lambda;
    private final boolean squared;
    private final boolean intercept;
    private final int d;

    /**
     * The objective of these data.
     *
     * @param x n rows of d features, not copied
     * @param y n labels, −1 and 1 or 0 and 1
     * @param lambda λ ≥ 0
     * @param squared whether the hinge is squared
     * @param intercept whether there is a b
     */
    public SvmObjective(double[][] x, double[] y, double lambda, boolean squared, boolean intercept) {
        Vectors.length("y", y, x.length);
        this.x = x.clone();
        this.y = Labels.signs(y);
        this.lambda = Require.nonNegative("lambda", lambda);
        this.squared = squared;
        this.intercept = intercept;
        d = x[0].length;
    }

    @Override
    public int terms() {
        return y.length;
    }

    @Override
    public int dimension() {
        return intercept ? d + 1 : d;
    }

    /** Returns yᵢ(wᵀxᵢ + b). */
    public double margin(int i, double[] w) {
        double[] row = x[i];
        double sum = intercept ? w[d] : 0;
        for (int j = 0; j < d; j++) sum += w[j] * row[j];
        return y[i] * sum;
    }

    /** Adds c·yᵢ(xᵢ, 1). */
    void add(double c, int i, double[] out) {
        double[] row = x[i];
        double f = c * y[i];
        for (int j = 0; j < d; j++) out[j] += f * row[j];
        if (intercept) out[d] += f;
    }

    @Override
    public double valueAndGradient(double[] w, Batch batch, double[] gradient) {
        Vectors.length("w", w, dimension());
        Vectors.length("gradient", gradient, dimension());
        Arrays.fill(gradient, 0);
        int size = batch.size();
        double sum = 0;
        for (int k = 0; k < size; k++) {
            int i = batch.index(k);
            double hinge = 1 - margin(i, w);
            if (!(hinge > 0)) continue;
            sum += squared ? hinge * hinge : hinge;
            add(-(squared ? 2 * hinge : 1) / size, i, gradient);
        }
        double square = 0;
        for (int j = 0; j < d; j++) {
            square += w[j] * w[j];
            gradient[j] += lambda * w[j];
        }
        return sum / size + lambda / 2 * square;
    }

    double lambda() {
        return lambda;
    }

    int features() {
        return d;
    }
}
