package descent.optim.regularization;

import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import java.util.Arrays;

/** The smooth part of multinomial logistic regression, −C Σ log softmax(Wxᵢ + b)[yᵢ] + (λ/2)‖W‖². The parameters are W row by row, one row per class, then b. Not to be shared by threads. */
final class SoftmaxLoss implements TwiceDifferentiable {
    private final double[][] x;
    private final int[] y;
    private final int classes;
    private final int d;
    private final boolean intercept;
    private final double c;
    private final double l2;
    private final double[] p;
    private final double[] z;

    SoftmaxLoss(double[][] x, int[] y, int classes, boolean intercept, double c, double l2) {
        this.x = x;
        this.y = y;
        this.classes = classes;
        this.intercept = intercept;
        this.c = c;
        this.l2 = l2;
        d = x[0].length;
        p = new double[classes];
        z = new double[classes];
    }

    int penalized() {
        return classes * d;
    }

    @Override
    public int dimension() {
        return classes * (d + (intercept ? 1 : 0));
    }

    @Override
    public double valueAndGradient(double[] w, double[] gradient) {
        Vectors.length("w", w, dimension());
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += c * (logSumExp(i, w) - z[y[i]]);
            p[y[i]] -= 1;
            spread(c, i, p, gradient);
        }
        double square = 0;
        for (int j = 0; j < penalized(); j++) {
            square += w[j] * w[j];
            gradient[j] += l2 * w[j];
        }
        return sum + l2 / 2 * square;
    }

    @Override
    public void hessianVector(double[] w, double[] v, double[] out) {
        Arrays.fill(out, 0);
        double[] u = new double[classes];
        for (int i = 0; i < x.length; i++) {
            logSumExp(i, w);
            scores(i, v, u);
            double mean = Vectors.dot(p, u);
            for (int k = 0; k < classes; k++) u[k] = p[k] * (u[k] - mean);
            spread(c, i, u, out);
        }
        for (int j = 0; j < penalized(); j++) out[j] += l2 * v[j];
    }

    /** Writes the probabilities of sample i to p and its scores to z, and returns log Σ exp z. */
    private double logSumExp(int i, double[] w) {
        scores(i, w, z);
        double largest = z[0];
        for (double score : z) largest = Math.max(largest, score);
        double sum = 0;
        for (int k = 0; k < classes; k++) sum += p[k] = Math.exp(z[k] - largest);
        for (int k = 0; k < classes; k++) p[k] /= sum;
        return largest + Math.log(sum);
    }

    private void scores(int i, double[] w, double[] out) {
        double[] row = x[i];
        for (int k = 0; k < classes; k++) {
            double sum = intercept ? w[penalized() + k] : 0;
            for (int j = 0; j < d; j++) sum += w[k * d + j] * row[j];
            out[k] = sum;
        }
    }

    private void spread(double factor, int i, double[] u, double[] out) {
        double[] row = x[i];
        for (int k = 0; k < classes; k++) {
            double f = factor * u[k];
            for (int j = 0; j < d; j++) out[k * d + j] += f * row[j];
            if (intercept) out[penalized() + k] += f;
        }
    }
}
