package descent.optim.regularization;

import descent.optim.linalg.Vectors;
import java.util.stream.IntStream;

/** A fitted linear model, x ↦ wᵀx + c. Immutable. */
public final class LinearModel {
    private final double[] coefficients;
    private final double intercept;

    /** The model with these coefficients, which are copied. */
    public LinearModel(double[] coefficients, double intercept) {
        this.coefficients = coefficients.clone();
        this.intercept = intercept;
    }

    /** Returns a copy of w. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Returns c, 0 for a model without intercept. */
    public double intercept() {
        return intercept;
    }

    /** Returns wᵀx + c. */
    public double predict(double[] x) {
        return Vectors.dot(coefficients, x) + intercept;
    }

    /** Returns the predictions for all rows. */
    public double[] predict(double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) predictions[i] = predict(x[i]);
        return predictions;
    }

    /** Returns the indices of the coefficients that are not exactly 0, ascending. */
    public int[] support() {
        return IntStream.range(0, coefficients.length)
                .filter(j -> coefficients[j] != 0)
                .toArray();
    }

    /** Returns how many coefficients are not exactly 0. */
    public int nonZeros() {
        return support().length;
    }

    @Override
    public String toString() {
        return "LinearModel: " + nonZeros() + " of " + coefficients.length + " coefficients are not 0, intercept "
                + intercept;
    }
}
