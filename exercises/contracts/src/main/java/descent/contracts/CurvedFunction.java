package descent.contracts;

/** A function of several numbers with first and second derivatives. */
public interface CurvedFunction {
    /** Its value at a point, which is not modified. */
    double value(double[] x);

    /** Its gradient at a point, which is not modified, in a new array. */
    double[] gradient(double[] x);

    /** Its Hessian at a point, which is not modified: symmetric, n×n, in new arrays. */
    double[][] hessian(double[] x);
}
