package descent.contracts;

/** A differentiable function of several numbers. */
public interface LossFunction {
    /** Its value at a point, which is not modified. */
    double value(double[] x);

    /** Its gradient at a point, which is not modified, in a new array. */
    double[] gradient(double[] x);
}
