package descent.optim.svm;

/**
 * A kernel K(x, z): an inner product of images of x and z in some space. Any symmetric function may be given as a lambda; if it is not positive semidefinite the dual is not concave, and SMO finds a stationary point only.
 *
 * <p>{@link RbfKernel}, {@link LinearKernel}, {@link PolynomialKernel} and {@link SigmoidKernel} are computed a row at a time, which is much faster.
 */
@FunctionalInterface
public interface Kernel {
    /** Returns K(x, z); neither is modified. */
    double value(double[] x, double[] z);
}
