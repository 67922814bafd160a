package descent.optim.svm;

/** K(x, z) = xᵀz: the machine is a hyperplane in the data's own space. */
public record LinearKernel() implements InnerProductKernel {
    @Override
    public void transform(double[] products, double xSquare, double[] zSquares, int from, int to) {
        // The product is the kernel.
    }
}
