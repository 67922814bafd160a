package descent.optim.objective;

/** A function to be minimized, f: ℝⁿ → ℝ. */
public interface Objective {
    /** Returns n, the number of variables. */
    int dimension();

    /** Returns f(x); {@code x} has n components and is not modified. */
    double value(double[] x);
}
