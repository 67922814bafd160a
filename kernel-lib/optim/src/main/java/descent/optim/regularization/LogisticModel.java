package descent.optim.regularization;

import descent.optim.linalg.Vectors;
import java.util.stream.IntStream;

/** A fitted binary logistic regression. Immutable. */
public final class LogisticModel {
    private final double[] coefficients;
    private final double intercept;
    private final double objective;

    LogisticModel(double[] coefficients, double intercept, double objective) {
        this.coefficients = coefficients;
        this.intercept = intercept;
        this.objective = objective;
    }

    /** Returns a copy of w. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Returns b, 0 for a model without intercept. */
    public double intercept() {
        return intercept;
    }

    /** Returns the minimized objective. */
    public double objective() {
        return objective;
    }

    /** Returns the log-odds wᵀx + b. */
    public double score(double[] x) {
        return Vectors.dot(coefficients, x) + intercept;
    }

    /** Returns the probability of the positive class. */
    public double probability(double[] x) {
        double e = Math.exp(-Math.abs(score(x)));
        return (score(x) >= 0 ? 1 : e) / (1 + e);
    }

    /** Returns the indices of the coefficients that are not exactly 0, ascending. */
    public int[] support() {
        return IntStream.range(0, coefficients.length)
                .filter(j -> coefficients[j] != 0)
                .toArray();
    }

    @Override
    public String toString() {
        return "LogisticModel: " + support().length + " of " + coefficients.length
                + " coefficients are not 0, intercept " + intercept;
    }
}
