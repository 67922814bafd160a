package descent.optim.svm;

import descent.optim.linalg.Vectors;

/** A fitted linear machine, f(x) = wᵀx + b. Immutable. */
public final class LinearMachine {
    private final double[] weights;
    private final double intercept;
    private final double primal;
    private final double dual;
    private final int passes;

    LinearMachine(double[] weights, double intercept, double primal, double dual, int passes) {
        this.weights = weights;
        this.intercept = intercept;
        this.primal = primal;
        this.dual = dual;
        this.passes = passes;
    }

    /** Returns a copy of w. */
    public double[] weights() {
        return weights.clone();
    }

    /** Returns b. */
    public double intercept() {
        return intercept;
    }

    /** Returns f(x); its sign is the class. */
    public double decision(double[] x) {
        return Vectors.dot(weights, x) + intercept;
    }

    /** Returns the primal objective. */
    public double primal() {
        return primal;
    }

    /** Returns primal − dual. */
    public double gap() {
        return primal - dual;
    }

    /** Returns the passes over the data. */
    public int passes() {
        return passes;
    }

    @Override
    public String toString() {
        return "LinearMachine: primal " + primal + ", gap " + gap() + ", " + passes + " passes";
    }
}
