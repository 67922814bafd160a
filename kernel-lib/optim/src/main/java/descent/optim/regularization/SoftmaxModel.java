package descent.optim.regularization;

import descent.optim.linalg.Vectors;
import java.util.Arrays;

/** A fitted multinomial logistic regression. Immutable. */
public final class SoftmaxModel {
    private final double[][] coefficients;
    private final double[] intercepts;
    private final double objective;

    SoftmaxModel(double[] parameters, int classes, int d, double objective) {
        coefficients = new double[classes][];
        for (int k = 0; k < classes; k++) coefficients[k] = Arrays.copyOfRange(parameters, k * d, (k + 1) * d);
        intercepts = parameters.length > classes * d
                ? Arrays.copyOfRange(parameters, classes * d, parameters.length)
                : new double[classes];
        this.objective = objective;
    }

    /** Returns a copy of W, one row per class. */
    public double[][] coefficients() {
        double[][] copy = new double[coefficients.length][];
        for (int k = 0; k < copy.length; k++) copy[k] = coefficients[k].clone();
        return copy;
    }

    /** Returns a copy of b. */
    public double[] intercepts() {
        return intercepts.clone();
    }

    /** Returns the minimized objective. */
    public double objective() {
        return objective;
    }

    /** Returns the probability of every class. */
    public double[] probabilities(double[] x) {
        double[] p = new double[intercepts.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < p.length; k++) {
            p[k] = Vectors.dot(coefficients[k], x) + intercepts[k];
            largest = Math.max(largest, p[k]);
        }
        double sum = 0;
        for (int k = 0; k < p.length; k++) sum += p[k] = Math.exp(p[k] - largest);
        Vectors.scale(1 / sum, p);
        return p;
    }

    /** Returns the most probable class, the first of equals. */
    public int predict(double[] x) {
        double[] p = probabilities(x);
        int best = 0;
        for (int k = 1; k < p.length; k++) if (p[k] > p[best]) best = k;
        return best;
    }
}
